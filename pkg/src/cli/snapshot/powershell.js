// A script for PowerShell that reads a tenant with the module Microsoft.Graph.Authentication.
import { howToConnect } from "../../requests/powershell.js";
import { toComments } from "../../requests/comment.js";
import { FLOW_PARTS, PARTS, PERMISSIONS } from "./lists.js";

const START = `param([string] $Folder = 'snapshot')
$ErrorActionPreference = 'Stop'
$Folder = (New-Item -ItemType Directory -Path $Folder).FullName

function Read-Json([string] $Path) {
  Get-Content -LiteralPath $Path -Raw -Encoding UTF8 | ConvertFrom-Json
}

# Writes each page of an answer to a file: name.1.json, name.2.json, and so on.
function Read-Pages([string] $Name, [string] $Uri) {
  for ($number = 1; $Uri; $number++) {
    $path = Join-Path $Folder "$Name.$number.json"
    Invoke-MgGraphRequest -Method GET -Uri $Uri -OutputFilePath $path
    $Uri = (Read-Json $path).'@odata.nextLink'
  }
}

function Read-Part([string] $Name, [string] $Uri, [string] $Absence) {
  try {
    Read-Pages $Name $Uri
  } catch {
    $why = if ($Absence) { ", which is right if $Absence" } else { '' }
    Write-Warning "$Name was not read, and the snapshot is without it$($why): $($_.Exception.Message)"
  }
}
`;

/** @param {string} graph such as `https://graph.microsoft.com/v1.0` */
export function renderSnapshotForPowershell(graph) {
  const [first, ...others] = PARTS;
  const lines = [
    `$graph = '${graph}'`,
    `Read-Pages '${first.name}' "$graph/${quote(first.path)}"`,
    `$id = (Read-Json (Join-Path $Folder '${first.name}.1.json')).value[0].id`,
    ...others.map((part) => readPart(part, `'${part.name}'`)),
    "",
    "$files = Get-ChildItem -LiteralPath $Folder -Filter 'userFlows.*.json'",
    "$ids = $files | ForEach-Object { (Read-Json $_.FullName).value.id } | Where-Object { $_ -match '^[0-9A-Za-z-]+$' }",
    "foreach ($id in $ids) {",
    ...FLOW_PARTS.map((part) => `  ${readPart(part, `"userFlows.$id.${part.name}"`)}`),
    "}",
    "",
    `Write-Host "Now run: npx entra-user-flow snapshot merge '$Folder' -o tenant.json"`,
  ];
  return `${toComments(head())}${START}\n${lines.join("\n")}\n`;
}

const head = () => [
  "Reads what a snapshot of a tenant is made of, by GET alone, into a new folder: ./snapshot.ps1 [folder]",
  ...howToConnect(PERMISSIONS),
];

const readPart = ({ path, absence }, name) =>
  `Read-Part ${name} "$graph/${quote(path)}"${absence === undefined ? "" : ` '${absence}'`}`;

/** Within quotation marks a dollar sign is that of a variable, and the backtick takes that away. */
const quote = (path) => path.replaceAll("$", "`$").replace("{id}", "$id");
