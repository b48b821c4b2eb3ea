// A script for a POSIX shell that reads a tenant with the Azure CLI.
import { howToSignIn } from "../../requests/azure-cli.js";
import { toComments } from "../../requests/comment.js";
import { FLOW_PARTS, PARTS, PERMISSIONS } from "./lists.js";

/**
 * The Azure CLI writes JSON with two spaces a level and one member a line, so that the members of an answer, and those
 * of the objects in its list, are found by how far they stand from the margin. In the locale `C` it writes UTF-8 in any
 * case.
 */
const START = `set -eu
export LC_ALL=C

folder=\${1:-snapshot}
mkdir -- "$folder"

# Writes each page of an answer to a file: name.1.json, name.2.json, and so on.
read_pages() {
  url=$2
  number=1
  while [ -n "$url" ]; do
    page=$(az rest --method get --url "$url" --output json) || return 1
    printf '%s\\n' "$page" > "$folder/$1.$number.json" || exit 1
    url=$(printf '%s\\n' "$page" | sed -n 's/^  "@odata\\.nextLink": "\\(.*\\)",\\{0,1\\}$/\\1/p')
    number=$((number + 1))
  done
}

read_part() {
  read_pages "$1" "$2" || echo "warning: $1 was not read, and the snapshot is without it\${3:+, which is right if $3}" >&2
}

# The ids of the objects in the lists of these files.
ids_of() {
  sed -n 's/^      "id": "\\([0-9A-Za-z-]*\\)",\\{0,1\\}$/\\1/p' "$@"
}
`;

/** @param {string} graph such as `https://graph.microsoft.com/v1.0` */
export function renderSnapshotForAzureCli(graph) {
  const [first, ...others] = PARTS;
  const lines = [
    `graph='${graph}'`,
    `read_pages ${first.name} "$graph/${quote(first.path)}" || exit 1`,
    `id=$(ids_of "$folder/${first.name}.1.json")`,
    ...others.map((part) => readPart(part, part.name)),
    "",
    `if [ -e "$folder/userFlows.1.json" ]; then`,
    `  for id in $(ids_of "$folder"/userFlows.*.json); do`,
    ...FLOW_PARTS.map((part) => `    ${readPart(part, `"userFlows.$id.${part.name}"`)}`),
    "  done",
    "fi",
    "",
    `echo "Now run: npx entra-user-flow snapshot merge $folder -o tenant.json" >&2`,
  ];
  return `#!/bin/sh\n${toComments(head())}${START}\n${lines.join("\n")}\n`;
}

const head = () => [
  "Reads what a snapshot of a tenant is made of, by GET alone, into a new folder: sh snapshot.sh [folder]",
  ...howToSignIn(PERMISSIONS),
];

const readPart = ({ path, absence }, name) =>
  `read_part ${name} "$graph/${quote(path)}"${absence === undefined ? "" : ` '${absence}'`}`;

/** Within quotation marks a dollar sign is that of a variable. */
const quote = (path) => path.replaceAll("$", "\\$").replace("{id}", "$id");
