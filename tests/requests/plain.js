// Requests of every kind, as plain as they are.

const FLOWS = "https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows";

export const PLAIN = [
  {
    method: "POST",
    url: FLOWS,
    comment: "Create the user flow `Sample`",
    body: '{"displayName":"Sample for Zoë","priority":500.0,"accessPackages":[],"inputs":[{"attribute":"city"}]}',
  },
  {
    method: "PATCH",
    url: `${FLOWS}/0313cc37-d421-421d-857b-87804d61e33e`,
    comment: "Change its description",
    body: { description: null },
  },
  { method: "GET", url: `${FLOWS}?$filter=displayName eq 'Sample'&$select=id,displayName` },
  { method: "DELETE", url: "https://graph.microsoft.com/beta/identity/authenticationEventsFlows/a" },
];

export const PLAIN_OPTIONS = {
  notes: ["What a reader should know first"],
  permissions: ["EventListener.ReadWrite.All", "Application.Read.All"],
};

export const FILES = {
  curl: "curl.sh",
  "azure-cli": "azure-cli.sh",
  powershell: "powershell.ps1",
  http: "requests.http",
  terraform: "terraform.tf",
};
