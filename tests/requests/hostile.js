// Texts that would break out of a script if they were not quoted, and requests that have them wherever a text can
// stand.

/** What would leave a file behind, or print the token, if a tool ran it. */
const COMMANDS = [": > broken", "echo $GRAPH_TOKEN > broken"];

const WRAPPED = COMMANDS.flatMap((command) => [
  `$(${command})`,
  `\`${command}\``,
  `'; ${command}; '`,
  `"; ${command}; "`,
  `'"'"; ${command} #`,
  `\n${command}\n`,
  `\r\n${command}\r\n`,
  `\u2028${command}\u2029`,
  `\\\n${command}`,
  `\nJSON\n${command}\n<<'JSON'\n`,
  `JSON\n${command}`,
  `\nTOKEN\n${command}\n`,
  `\n'@\n${command}\n@'`,
  `\n\u2019@\n${command}\n@\u2018`,
  `\u2019; ${command}; \u201a`,
  `\u201b + (${command}) + \u2018`,
  `"@; ${command}; @"`,
  `\`n${command}`,
  `#>${command}<#`,
  `SIG # Begin signature block\n${command}`,
  `\n### \n${command}`,
  `\n\n> {%\n${command}\n%}`,
  `\n< ./${command}`,
  `|| ${command} ||`,
  `&& ${command} &`,
  `\${${command}}`,
]);

export const HOSTILE = [
  ...WRAPPED,
  "O'Brien's \"flow\"",
  "back\\slash \\\\ \\n \\u0041 \\' \\\"",
  "$HOME ${HOME} $1 $@ $$ $? $!",
  "%PATH% %%PATH%% %0 100%",
  "!history !! !$ ^caret^",
  "~ * ? [a-z] {a,b} {1..3}",
  "${var.secret} $${escaped} $$${twice} ${",
  "%{ if true }%{ endif } %%{x} %{",
  "{{token}} {{$processEnv GRAPH_TOKEN}} {{{x}}} {{",
  "{{$guid}}",
  "@/etc/passwd",
  "@-",
  "@file=@file",
  "-d @/etc/passwd --config /etc/passwd",
  "--data-binary=@/etc/passwd",
  "### POST https://example.com",
  "###",
  "# @name x",
  "@token = stolen",
  "// @no-redirect",
  "<# comment #>",
  "/* comment */ // comment # comment",
  "<<EOT\nEOT",
  "JSON",
  "TOKEN",
  "\u0000\u0001\u001b[31m\u007f\u0080\u0085\u009b",
  "\u200b\u200d\u202e\u2066\ufeff\u00ad",
  "\ud800 \udc00 \udfff\ud800",
  "Zoë Müller 日本語 😀 e\u0301 \u00a0",
  "",
  " ",
  "\t",
  "a".repeat(200_000),
];

const FLOWS = "https://graph.microsoft.com/v1.0/identity/authenticationEventsFlows";

/** The text as a name, as the name of a member, in a path, in a query and in the comment. */
export const toRequest = (text) => ({
  method: "PATCH",
  url: `${FLOWS}/${encode(text)}?$filter=displayName eq '${encode(text)}'`,
  body: { displayName: text, [`x${text}`]: [text, { label: text, required: true, order: -1.5e3 }], nothing: null },
  comment: text,
});

/** Half of a surrogate pair is no part of a URL; a text of 200,000 characters is no part of a path. */
const encode = (text) => encodeURIComponent(text.slice(0, 500).toWellFormed()).replaceAll("'", "''");

/** Terraform has no halves of surrogate pairs, and composes letters. */
export const FOR_TERRAFORM = HOSTILE.filter((text) => text.isWellFormed()).map((text) => text.normalize("NFC"));
