"""The list of organisations of a country, for one kind of help or all."""

from __future__ import annotations

from handbook.services.rows import OrganisationRow
from handbook.services.sheets.basis import Basis
from handbook.services.sheets.contacts import ranked
from handbook.services.sheets.country_sheet import contacts
from handbook.services.sheets.facts import emergency_block
from handbook.services.sheets.frame import framed
from handbook.services.sheets.statements import paragraph
from handbook.sheets.document import Section, Sheet


def organisation_sheet(basis: Basis) -> Sheet:
    """Those in the country, then those who help from anywhere."""
    rows = [row for row in ranked(basis) if _offers(row, basis)]
    local = [row for row in rows if basis.page.code in row.record.countries]
    anywhere = [row for row in rows if row not in local]
    title = basis.words.sentence("sheets.whom_to_ask")
    main = (*contacts("sheets.whom_to_ask", local, basis), *contacts("cli.worldwide", anywhere, basis))
    emergency = emergency_block(basis)
    return framed(
        basis,
        confirmed=[row.record.verified_on for row in rows],
        main=main or (Section((title,), (paragraph("sheets.no_organisations", basis.words),)),),
        side=(Section((basis.words.sentence("sheets.emergency"),), (emergency,)),) if emergency else (),
    )


def _offers(row: OrganisationRow, basis: Basis) -> bool:
    wanted = basis.request.services
    return not wanted or any(code in row.record.services for code in wanted)
