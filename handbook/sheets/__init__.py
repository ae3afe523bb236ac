"""What goes onto paper and screens as pictures: QR codes now, sheets later. No Qt."""
