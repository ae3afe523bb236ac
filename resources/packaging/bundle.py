"""What macOS is told about the app bundle (Information Property List Key Reference). Not tried: see README.md here."""

from __future__ import annotations

IDENTIFIER = "org.fieldhandbook.FieldHandbook"
PACK_TYPE = f"{IDENTIFIER}.hbpack"

INFO = {
    "CFBundleName": "Field Handbook",
    "CFBundleDevelopmentRegion": "en",
    "CFBundleLocalizations": ["en", "ru", "de"],
    "LSMinimumSystemVersion": "13.0",  # of Qt 6.11
    "NSHighResolutionCapable": True,
    "UTExportedTypeDeclarations": [
        {
            "UTTypeIdentifier": PACK_TYPE,
            "UTTypeDescription": "Field Handbook content pack",
            "UTTypeConformsTo": ["public.data"],
            "UTTypeTagSpecification": {
                "public.filename-extension": ["hbpack"],
                "public.mime-type": "application/x-field-handbook-pack",
            },
        }
    ],
    "CFBundleDocumentTypes": [
        {
            "CFBundleTypeName": "Field Handbook content pack",
            "CFBundleTypeRole": "Viewer",
            "LSHandlerRank": "Owner",
            "LSItemContentTypes": [PACK_TYPE],
        }
    ],
}
