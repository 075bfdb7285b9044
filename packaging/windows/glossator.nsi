; The installer of the Windows package: for one user, without an administrator. make_setup.py compiles it.
;
;   setup.exe [/S] [/D=FOLDER]        /S asks nothing and shows nothing; FOLDER comes last and without quotes
;   uninstall.exe [/S]                /S leaves the settings; projects and snapshots stay in any case
;
; Exit status: 0 done, 1 cancelled, 2 went wrong, 3 nothing was done since Glossator is running, 4 this Windows is
; too old. Given by make_setup.py: VERSION, NUMBERS (1.2.3.0), PUBLISHER, STAGE (the bundle), SIZE (in KB), FILES
; (lines that delete what STAGE holds), OUT.

Unicode true
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel user
SetCompressor /SOLID /FINAL lzma
SetCompressorDictSize 64 ; MB: both programs hold the same modules, which are written once

!include "MUI2.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

!define CLASSES "Software\Classes"
!define TYPE "Glossator.Project"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Glossator"
!define APP_PATH "Software\Microsoft\Windows\CurrentVersion\App Paths\glossator.exe"
!define OLDEST_BUILD 18362 ; Windows 10, version 1903: the first whose ICU Qt can use

Name "Glossator"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Glossator"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "Glossator ${VERSION}"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "Glossator"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "Glossator setup"
VIAddVersionKey "CompanyName" "${PUBLISHER}"
VIAddVersionKey "LegalCopyright" "MIT licence"

!define MUI_ICON "${__FILEDIR__}\glossator.ico"
!define MUI_UNICON "${__FILEDIR__}\glossator.ico"
!define MUI_ABORTWARNING
!define MUI_FINISHPAGE_RUN "$INSTDIR\glossatorw.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES

; The user's own language is taken where it is among these, else the first. NSIS has no Khmer.
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "Spanish"
!insertmacro MUI_LANGUAGE "French"
!insertmacro MUI_LANGUAGE "Portuguese"
!insertmacro MUI_LANGUAGE "PortugueseBR"
!insertmacro MUI_LANGUAGE "Arabic"
!include "languages.nsh"

!macro refuseWhileRunning un
  Function ${un}refuseWhileRunning
    again:
    ClearErrors
    IfFileExists "$INSTDIR\glossatorw.exe" 0 fine
    FileOpen $0 "$INSTDIR\glossatorw.exe" a ; Windows lets nobody write into a program that runs
    IfErrors busy
    FileClose $0
    IfFileExists "$INSTDIR\glossator.exe" 0 fine
    FileOpen $0 "$INSTDIR\glossator.exe" a
    IfErrors busy
    FileClose $0
    Goto fine
    busy:
    MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(running)" /SD IDCANCEL IDRETRY again
    SetErrorLevel 3
    Quit
    fine:
  FunctionEnd
!macroend
!insertmacro refuseWhileRunning ""
!insertmacro refuseWhileRunning "un."

!macro tellExplorer ; that there is another kind of file, or one less
  System::Call 'shell32::SHChangeNotify(i 0x08000000, i 0, p 0, p 0)'
!macroend

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastBuild} ${OLDEST_BUILD}
  ${OrIfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "$(tooOld)" /SD IDOK
    SetErrorLevel 4
    Quit
  ${EndIf}
FunctionEnd

Section
  Call refuseWhileRunning
  ; An older version takes its own files away, so that none is left between those of the new one.
  IfFileExists "$INSTDIR\uninstall.exe" 0 +2
  ExecWait '"$INSTDIR\uninstall.exe" /S _?=$INSTDIR'

  ClearErrors
  SetOutPath "$INSTDIR"
  File /r "${STAGE}${SLASH}*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  IfErrors 0 +3
  SetErrorLevel 2
  Abort "$(incomplete)"

  CreateShortcut "$SMPROGRAMS\Glossator.lnk" "$INSTDIR\glossatorw.exe"

  WriteRegStr HKCU "${CLASSES}\.gloss" "" "${TYPE}"
  WriteRegStr HKCU "${CLASSES}\.gloss\OpenWithProgids" "${TYPE}" ""
  WriteRegStr HKCU "${CLASSES}\${TYPE}" "" "$(project)"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\DefaultIcon" "" "$INSTDIR\glossatorw.exe,0"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open" "FriendlyAppName" "Glossator"
  WriteRegStr HKCU "${CLASSES}\${TYPE}\shell\open\command" "" '"$INSTDIR\glossatorw.exe" "%1"'
  WriteRegStr HKCU "${APP_PATH}" "" "$INSTDIR\glossatorw.exe"
  !insertmacro tellExplorer

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Glossator"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\glossatorw.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" ${SIZE}
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
SectionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section "Uninstall"
  Call un.refuseWhileRunning
  ; What the setup brought, by name, and folders only when they are empty: projects may lie anywhere, here too.
  SetOutPath "$TEMP"
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\Glossator.lnk"

  DeleteRegKey HKCU "${CLASSES}\${TYPE}"
  DeleteRegValue HKCU "${CLASSES}\.gloss\OpenWithProgids" "${TYPE}"
  ReadRegStr $0 HKCU "${CLASSES}\.gloss" ""
  StrCmp $0 "${TYPE}" 0 +2
  DeleteRegValue HKCU "${CLASSES}\.gloss" ""
  DeleteRegKey /ifempty HKCU "${CLASSES}\.gloss\OpenWithProgids"
  DeleteRegKey /ifempty HKCU "${CLASSES}\.gloss"
  DeleteRegKey HKCU "${APP_PATH}"
  DeleteRegKey HKCU "${UNINSTALL}"
  !insertmacro tellExplorer

  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(settingsToo)" /SD IDNO IDNO stay
  Delete "$APPDATA\Glossator\Glossator.ini"
  RMDir "$APPDATA\Glossator"
  Delete "$LOCALAPPDATA\Glossator\Logs\glossator.log*"
  Delete "$LOCALAPPDATA\Glossator\Logs\crash-*.txt"
  Delete "$LOCALAPPDATA\Glossator\Logs\ring-*"
  RMDir "$LOCALAPPDATA\Glossator\Logs"
  RMDir "$LOCALAPPDATA\Glossator"
  stay:
SectionEnd
