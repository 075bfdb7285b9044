# Tries a setup on a real Windows: installed without questions, the self-test of the installed program, a project
# opened by its association, removed, and nothing left of it but the project.
#
#   packaging\windows\try_setup.ps1 dist\Glossator-1.2.3-setup.exe
param([Parameter(Mandatory)] [string] $Setup)
$ErrorActionPreference = "Stop"

$folder = Join-Path $env:LOCALAPPDATA "Programs\Glossator"
$program = Join-Path $folder "glossator.exe"
$project = Join-Path ([IO.Path]::GetTempPath()) "F$([char]0xE4)lle $PID.gloss"

function Invoke-Quietly([string] $Path, [string] $Arguments) {
    $done = Start-Process -FilePath $Path -ArgumentList $Arguments -Wait -PassThru
    if ($done.ExitCode) { throw "$Path $Arguments ended with $($done.ExitCode)" }
}

function Wait-Until([scriptblock] $What, [string] $Words) {
    foreach ($second in 1..120) {
        if (& $What) { return }
        Start-Sleep 1
    }
    throw "Waited two minutes in vain: $Words"
}

Invoke-Quietly (Resolve-Path $Setup) "/S"
& $program self-test
if ($LASTEXITCODE) { throw "The self-test ended with $LASTEXITCODE" }

Invoke-Quietly (Join-Path $folder "glossatorw.exe") "self-test" # without a console, too

& $program new $project
if ($LASTEXITCODE) { throw "No project was made: $LASTEXITCODE" }
Start-Process $project # as a double click does
$name = [IO.Path]::GetFileNameWithoutExtension($project)
Wait-Until { (Get-Process glossatorw -ErrorAction SilentlyContinue).MainWindowTitle -like "*$name*" } "the project opens"
$refused = Start-Process -FilePath (Resolve-Path $Setup) -ArgumentList "/S" -Wait -PassThru
if ($refused.ExitCode -ne 3) { throw "A setup over the running program ended with $($refused.ExitCode), not 3" }
Get-Process glossatorw | ForEach-Object { $_.CloseMainWindow() | Out-Null }
Wait-Until { -not (Get-Process glossatorw -ErrorAction SilentlyContinue) } "the program ends"

Invoke-Quietly (Join-Path $folder "uninstall.exe") "/S"
Wait-Until { -not (Test-Path $folder) } "the uninstaller takes the program away" # it goes on as a copy of itself
foreach ($key in "Classes\.gloss", "Classes\Glossator.Project", "Microsoft\Windows\CurrentVersion\Uninstall\Glossator") {
    if (Test-Path "HKCU:\Software\$key") { throw "HKCU\Software\$key is still there" }
}
if (-not (Test-Path $project)) { throw "The project is gone" }
Remove-Item $project
"$Setup installs, works, and goes."
