"""What goes onto paper and screens as pictures: QR codes, sheets as blocks of words, their codes. No Qt."""
