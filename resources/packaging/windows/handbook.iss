; Inno Setup 6: an installer for one user, without administrator rights. Run by `make dist` on Windows. Not tried yet.
[Setup]
AppId={{5E2F6E6B-9E0B-4C0B-9B52-3F4B8D1B7A61}
AppName=Field Handbook
AppVersion={#Version}
AppPublisher=Field Handbook developers
DefaultDirName={localappdata}\Programs\Field Handbook
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
ChangesAssociations=yes
OutputDir={#Dist}
OutputBaseFilename=field-handbook-{#Version}-setup
SetupIconFile={#Icons}\handbook.ico
UninstallDisplayIcon={app}\field-handbook.exe
Compression=lzma2/max
SolidCompression=yes
LicenseFile={#Dist}\field-handbook\LICENSE

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "ru"; MessagesFile: "compiler:Languages\Russian.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"

[InstallDelete]
; What an older version had and this one has not must not be found by it.
Type: filesandordirs; Name: "{app}\lib"

[Files]
Source: "{#Dist}\field-handbook\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{userprograms}\Field Handbook"; Filename: "{app}\field-handbook.exe"; AppUserModelID: "FieldHandbook"

[Registry]
Root: HKCU; Subkey: "Software\Classes\.hbpack"; ValueType: string; ValueData: "FieldHandbook.Pack"; Flags: uninsdeletevalue
Root: HKCU; Subkey: "Software\Classes\FieldHandbook.Pack"; ValueType: string; ValueData: "Field Handbook content pack"; Flags: uninsdeletekey
Root: HKCU; Subkey: "Software\Classes\FieldHandbook.Pack\shell\open\command"; ValueType: string; ValueData: """{app}\field-handbook.exe"" ""%1"""

[Run]
Filename: "{app}\field-handbook.exe"; Description: "{cm:LaunchProgram,Field Handbook}"; Flags: nowait postinstall skipifsilent
