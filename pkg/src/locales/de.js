// German. What to do is an infinitive; a text ends without a full stop; what stands in backticks or braces is as in
// English. The rules are in the order of their codes, and each text is where the English one is.

/** What JSON calls a value. */
const KINDS = {
  "a boolean": "ein Wahrheitswert",
  "a number": "eine Zahl",
  "a string": "ein Text",
  "a whole number": "eine ganze Zahl",
  "a whole number of 32 bits": "eine ganze Zahl mit 32 Bit",
  "an array": "ein Array",
  "an object": "ein Objekt",
  null: "null",
  " or ": " oder ",
};

/** Where the identity providers are that external tenants do not have. */
const WORLDS = { "Azure AD B2C": "Azure AD B2C", "workforce tenants": "Mitarbeitermandanten" };

/** @type {import("../index.js").Catalogue["rules"]} */
const rules = {
  UF0001: {
    summary: "Der Text ist kein JSON",
    wordings: [
      ["Unerwartetes Zeichen", "Das Zeichen entfernen"],
      ["Unerwartetes Komma", "Das Komma entfernen oder den Wert schreiben, den es abtrennen soll"],
      ["Zu dieser schließenden Klammer gibt es keine öffnende", "Die Klammer entfernen"],
      ["Hinter dem Dokument steht weiterer Text", "Mehrere Flows in ein Array schreiben"],
      ["Zwischen zwei Werten fehlt ein Komma", "Ein Komma einfügen"],
      ["Hinter diesem Eigenschaftsnamen fehlt ein Doppelpunkt", "Einen Doppelpunkt einfügen"],
      ["Diese Eigenschaft hat keinen Wert", "Den Wert hinter den Doppelpunkt schreiben"],
      ["Vor diesem Wert fehlt ein Eigenschaftsname", "Einen Namen in Anführungszeichen und einen Doppelpunkt schreiben"],
      ["Eigenschaftsnamen stehen in Anführungszeichen", "Den Namen in Anführungszeichen setzen"],
      ["JSON kennt keine einfachen Anführungszeichen", "Doppelte Anführungszeichen verwenden"],
      ["Dieser Text ist in seiner Zeile nicht abgeschlossen", "Das schließende Anführungszeichen ergänzen"],
      [
        "Steuerzeichen sind in einem Text nicht erlaubt",
        "Einen Tabulator als `\\t` schreiben, einen Zeilenumbruch als `\\n`, andere als `\\u` und vier hexadezimale Ziffern",
      ],
      ["Dieser umgekehrte Schrägstrich leitet keine gültige Escapesequenz ein", "Den Schrägstrich verdoppeln"],
      [
        "Das ist in JSON keine Zahl",
        "Ziffern ohne führende Nullen und ohne Pluszeichen schreiben oder den Wert in Anführungszeichen setzen",
      ],
      ["`{word}` wird in JSON kleingeschrieben", "Das Wort kleinschreiben"],
      ["JSON kennt nur die Wörter `true`, `false` und `null`", "Texte in Anführungszeichen setzen"],
      ["Dieser Kommentar ist nicht abgeschlossen", "Mit `*/` abschließen"],
      ["Dieses Objekt ist nicht geschlossen", "`}` ergänzen"],
      ["Dieses Array ist nicht geschlossen", "`]` ergänzen"],
    ],
    titles: [
      "Komma einfügen",
      "Doppelpunkt einfügen",
      "Komma entfernen",
      "Kleinschreiben",
      "Anführungszeichen ergänzen",
      "Doppelte Anführungszeichen verwenden",
      "Schließendes Anführungszeichen ergänzen",
      "Ergänzen, was fehlt, um zu schließen",
    ],
  },
  UF0002: {
    summary: "Der Text enthält keinen Wert",
    wordings: [
      [
        "Das Dokument ist leer",
        'Einen Benutzerflow schreiben: `{ "name": "…", "identityProviders": ["emailPassword"] }`',
      ],
    ],
  },
  UF0003: {
    summary: "Ein Wert, der kein Objekt ist, steht an der Stelle eines Benutzerflows",
    wordings: [
      ["Ein Benutzerflow ist ein Objekt, das hier ist aber {kind}", '`{ "name": "…", "identityProviders": [ … ] }` schreiben'],
      ["Die Liste enthält keinen Benutzerflow"],
    ],
    words: KINDS,
  },
  UF0004: {
    summary: "Bytes, die kein UTF-8 sind",
    wordings: [
      ["Diese Bytes sind kein UTF-8", "Die Datei als UTF-8 speichern"],
      ["Das Dokument ist in UTF-16 codiert, nicht in UTF-8", "Die Datei als UTF-8 speichern"],
    ],
  },
  UF0005: {
    summary: "Die Hälfte eines Surrogatpaars",
    wordings: [
      [
        "Hier steht die Hälfte eines Zeichens, ein einzelnes Surrogat",
        "Das ganze Zeichen schreiben oder die Hälfte entfernen",
      ],
    ],
  },
  UF0006: {
    summary: "Objekte und Arrays sind tiefer verschachtelt als erlaubt",
    wordings: [
      [
        "Objekte und Arrays sind mehr als {limit} Ebenen tief verschachtelt",
        "Das Dokument flacher aufbauen; ein Benutzerflow braucht 11 Ebenen",
      ],
    ],
  },
  UF0007: {
    summary: "Ein Dokument ist größer als erlaubt",
    wordings: [["Das Dokument ist größer als {limit} MiB", "Die Flows auf mehrere Dokumente verteilen"]],
  },
  UF0008: {
    summary: "Eine Eigenschaft ist doppelt angegeben",
    wordings: [["`{member}` ist doppelt angegeben; nur diese Angabe würde zählen", "Eine der beiden Angaben entfernen"]],
    notes: ["Hier zuerst angegeben"],
    titles: ["Das erste `{member}` entfernen"],
  },
  UF0009: {
    summary: "Ein Komma steht vor einer schließenden Klammer",
    wordings: [["Vor der schließenden Klammer steht ein Komma", "Das Komma entfernen"]],
    titles: ["Komma entfernen"],
  },
  UF0010: {
    summary: "Eine Bytereihenfolgemarke steht vor dem Dokument",
    wordings: [
      [
        "Das Dokument beginnt mit einer Bytereihenfolgemarke (BOM)",
        "Die Datei als UTF-8 ohne BOM speichern; andere Werkzeuge lehnen sie sonst womöglich ab",
      ],
    ],
    titles: ["BOM entfernen"],
  },
  UF0011: {
    summary: "Mehr Meldungen, als ein Bericht fasst",
    wordings: [
      [
        "Weitere Meldungen werden nicht angezeigt: {count}",
        "Die angezeigten Fehler beheben und noch einmal prüfen",
      ],
      [
        "Der Rest des Dokuments wurde nicht gelesen: Es enthält zu viele Fehler",
        "Prüfen, ob das überhaupt JSON ist",
      ],
    ],
  },

  UF0101: {
    summary: "Ein Benutzerflow hat keinen Namen",
    wordings: [
      ["Der Benutzerflow hat keinen Namen", "`{member}` ergänzen"],
      ["Der Name des Benutzerflows ist leer", "Einen Namen schreiben, der im Mandanten eindeutig ist"],
    ],
  },
  UF0102: {
    summary: "Eine Eigenschaft, die dieser Objekttyp nicht hat",
    wordings: [
      ["`{member}` ist keine Eigenschaft {shape}", "Die Eigenschaft entfernen"],
      ["`{member}` ist keine Eigenschaft {shape}; ist `{nearest}` gemeint?", "In `{nearest}` umbenennen"],
      [
        "`{member}` ist keine dokumentierte Eigenschaft {shape}",
        "Die Schreibweise prüfen; `build` sendet die Eigenschaft, wie sie ist",
      ],
      ["`{member}` ist eine Eigenschaft {owner}, nicht {shape}", "Die Eigenschaft dorthin verschieben"],
    ],
    titles: ["In `{nearest}` umbenennen", "`{member}` entfernen"],
    words: {
      "a Google or Facebook provider": "eines Google- oder Facebook-Anbieters",
      "a custom attribute": "eines benutzerdefinierten Attributs",
      "a custom authentication extension": "einer benutzerdefinierten Authentifizierungserweiterung",
      "a page": "einer Seite",
      "a rule setting": "einer Regeleinstellung",
      "a secret": "eines Geheimnisses",
      "a user attribute": "eines Benutzerattributs",
      "a user flow": "eines Benutzerflows",
      "a user-flow definition": "einer Benutzerflow-Definition",
      "a variable": "einer Variablen",
      "a view": "einer Ansicht",
      "an Apple provider": "eines Apple-Anbieters",
      "an OpenID Connect provider": "eines OpenID-Connect-Anbieters",
      "an application": "einer Anwendung",
      "an attribute": "eines Attributs",
      "an entry of `graph`": "eines Eintrags von `graph`",
      "an extension": "einer Erweiterung",
      "an identity provider": "eines Identitätsanbieters",
      "an input": "eines Eingabefelds",
      "an option": "einer Option",
      "the application conditions": "der Anwendungsbedingungen",
      "the attribute collection handler": "des Handlers für die Attributerfassung",
      "the attribute collection page": "der Seite zur Attributerfassung",
      "the claims": "der Ansprüche",
      "the claims of an address": "der Ansprüche einer Adresse",
      "the client configuration of a custom extension": "der Clientkonfiguration einer benutzerdefinierten Erweiterung",
      "the conditions": "der Bedingungen",
      "the configuration of a custom extension": "der Konfiguration einer benutzerdefinierten Erweiterung",
      "the custom extension handler": "des Handlers für eine benutzerdefinierte Erweiterung",
      "the extensions": "der Erweiterungen",
      "the identity provider handler": "des Handlers für die Identitätsanbieter",
      "the sign-up handler": "des Handlers für die Registrierung",
      "the user creation handler": "des Handlers für das Anlegen von Benutzern",
    },
  },
  UF0103: {
    summary: "Ein Wert mit dem falschen JSON-Typ",
    wordings: [
      ["`{member}` ist {kind}, muss aber {expected} sein"],
      ["Ein Element von `{member}` ist {kind}, muss aber {expected} sein"],
      ["`attributes` ist eine Liste oder das Wort `none`", "Eine Liste von Attributen schreiben"],
      [
        "Das ist kein Verweis auf eine Variable: Ein Verweis nennt deren Namen und sonst nichts",
        '`{ "var": "…" }` schreiben',
      ],
    ],
    titles: [
      "`{member}` entfernen",
      "Ohne Anführungszeichen schreiben",
      "In Anführungszeichen setzen",
      "In eine Liste setzen",
      "`true` schreiben",
      "`false` schreiben",
      "Eine leere Liste schreiben",
      "Eine Liste aus dem schreiben, was zwischen den Kommas steht",
      "Eine Liste der Werte schreiben",
      "Aus der Liste nehmen",
    ],
    words: KINDS,
  },
  UF0104: {
    summary: "Eine Pflichteigenschaft dieses Objekttyps fehlt",
    wordings: [["{shape} fehlt `{member}`", "`{member}` ergänzen"]],
    words: {
      "a Google or Facebook provider": "Einem Google- oder Facebook-Anbieter",
      "a custom attribute": "Einem benutzerdefinierten Attribut",
      "a custom authentication extension": "Einer benutzerdefinierten Authentifizierungserweiterung",
      "a page": "Einer Seite",
      "a rule setting": "Einer Regeleinstellung",
      "a secret": "Einem Geheimnis",
      "a user attribute": "Einem Benutzerattribut",
      "a variable": "Einer Variablen",
      "an Apple provider": "Einem Apple-Anbieter",
      "an OpenID Connect provider": "Einem OpenID-Connect-Anbieter",
      "an application": "Einer Anwendung",
      "an attribute": "Einem Attribut",
      "an extension": "Einer Erweiterung",
      "an entry of `graph`": "Einem Eintrag von `graph`",
      "an identity provider": "Einem Identitätsanbieter",
      "an input": "Einem Eingabefeld",
      "an option": "Einer Option",
    },
  },
  UF0105: {
    summary: "Eine Einstellung, die nicht zum Benutzerflow gehört",
    wordings: [
      ["`{member}` gehört nicht zum Benutzerflow, sondern wird {place} eingestellt", "Die Eigenschaft hier entfernen"],
    ],
    titles: ["`{member}` entfernen"],
    words: {
      "in a Conditional Access policy and the authentication methods of the tenant":
        "in einer Richtlinie für bedingten Zugriff und in den Authentifizierungsmethoden des Mandanten",
      "in an authentication event listener for `onFraudProtectionLoadStart`":
        "in einem Listener für das Authentifizierungsereignis `onFraudProtectionLoadStart`",
      "in an authentication event listener for `onPasswordSubmit`":
        "in einem Listener für das Authentifizierungsereignis `onPasswordSubmit`",
      "in an authentication event listener for `onTokenIssuanceStart`":
        "in einem Listener für das Authentifizierungsereignis `onTokenIssuanceStart`",
      "in the authentication methods of the tenant, as a second factor":
        "in den Authentifizierungsmethoden des Mandanten als zweiter Faktor",
      "in the company branding": "im Unternehmensbranding",
      "in the company branding localizations": "in den Lokalisierungen des Unternehmensbrandings",
      "under External Identities, Sign-in identifiers": "unter External Identities, Anmeldebezeichner",
    },
  },
  UF0106: {
    summary: "Eine Eigenschaft trägt den Namen, den die andere Sprache für sie hat",
    wordings: [
      ["`{member}` ist der Name in Graph; in einer Definition heißt die Eigenschaft `{right}`", "In `{right}` umbenennen"],
      [
        "`{member}` ist der Name in der Definitionssprache; in einem Graph-Body heißt die Eigenschaft `{right}`",
        "In `{right}` umbenennen",
      ],
    ],
    titles: ["In `{right}` umbenennen"],
  },
  UF0108: {
    summary: "Eine unbekannte Version der Sprache",
    wordings: [
      [
        "`version` ist {found}, dieses Werkzeug kennt aber nur Version 1",
        "`1` schreiben oder eine neuere Ausgabe des Werkzeugs verwenden",
      ],
    ],
  },
  UF0109: {
    summary: "Ein Wort, das eine feste Liste nicht enthält",
    wordings: [
      ["`{word}` ist {list}", "Eines davon verwenden: {words}"],
      ["`{word}` ist {list}; ist `{nearest}` gemeint?", "Eines davon verwenden: {words}"],
    ],
    titles: ["`{nearest}` verwenden"],
    words: {
      "data type": "kein Datentyp",
      severity: "kein Schweregrad",
      "type of variable": "kein Variablentyp",
      "user type": "kein Benutzertyp",
    },
  },
  UF0110: {
    summary: "Von zwei Eigenschaften darf nur eine angegeben sein",
    wordings: [
      ["`{member}` darf nicht neben `{other}` stehen", "Nur eine der beiden Eigenschaften behalten"],
      [
        "`{member}` gilt nur für `email`, das auch erfasst wird, wenn es nicht in der Liste steht",
        "Das Attribut aus der Liste entfernen: Was nicht in der Liste steht, wird nicht erfasst",
      ],
      [
        "`{member}` fragt nichts ab, wo keine Attribute erfasst werden",
        "`{member}` entfernen oder die Attribute in die Liste aufnehmen",
      ],
    ],
    notes: ["Die andere Eigenschaft"],
    titles: ["`{member}` entfernen"],
  },
  UF0111: {
    summary: "Das richtige Wort in falscher Groß- und Kleinschreibung",
    wordings: [["`{word}` wird `{right}` geschrieben", "`{right}` schreiben"]],
    titles: ["`{right}` schreiben"],
  },
  UF0112: {
    summary: "Eine Variable ist nicht deklariert, hat keinen Wert oder einen Wert von anderem Typ",
    wordings: [
      ["Die Variable `{variable}` ist nicht deklariert", "Die Variable unter `variables` mit ihrem `type` deklarieren"],
      [
        "Die Variable `{variable}` ist nicht deklariert; ist `{nearest}` gemeint?",
        "`{nearest}` schreiben oder die Variable unter `variables` deklarieren",
      ],
      [
        "Die Variable `{variable}` hat keinen Wert",
        "Einen Wert (`options.variables`) oder einen `default` angeben",
      ],
      ["Der Wert der Variablen `{variable}` ist nicht vom Typ `{type}`", "Einen Wert dieses Typs angeben"],
    ],
  },
  UF0113: {
    summary: "Eine Variable ist deklariert und nicht verwendet oder angegeben und nicht deklariert",
    wordings: [
      [
        "Die Variable `{variable}` ist deklariert, wird aber nicht verwendet",
        'Die Variable als `{ "var": "{variable}" }` verwenden oder entfernen',
      ],
      [
        "Für die Variable `{variable}` ist ein Wert angegeben, aber kein Benutzerflow deklariert sie",
        "Die Schreibweise prüfen",
      ],
    ],
  },
  UF0114: {
    summary: "Ein Eintrag von `graph` hat keinen Platz im Graph-Body",
    wordings: [
      [
        "`{path}` führt zu keiner Stelle im Graph-Body",
        "Eine Eigenschaft eines Objekts nennen, das der Body hat, etwa `/onAttributeCollection/…`",
      ],
      [
        "`{path}` ist belegt: Der Graph-Body hat diese Eigenschaft schon",
        "Die Wörter der Definitionssprache verwenden; ein Zusatz ersetzt nie eine Eigenschaft",
      ],
      [
        "`{path}` gibt es nur in der Betaversion von Graph",
        "Für die Betaversion bauen; für v1.0 wird der Eintrag weggelassen",
      ],
    ],
  },
  UF0115: {
    summary: "Eine Regeleinstellung, die nichts bewirkt",
    wordings: [
      ["Es gibt keine Regel `{rule}`", "Den Code oder den Namen einer Regel verwenden"],
      ["Es gibt keine Regel `{rule}`; ist `{nearest}` gemeint?", "`{nearest}` schreiben"],
      ["Die Regel `{rule}` meldet hier nichts, was diese Einstellung ändern könnte", "Die Einstellung entfernen"],
      [
        "Wo die Regel `{rule}` einen Fehler meldet, kann er nicht herabgestuft werden: Der Body würde abgelehnt",
        "Beheben, was die Regel meldet",
      ],
    ],
  },
  UF0116: {
    summary: "Eine unvollständige Definition soll gebaut werden",
    wordings: [
      [
        "Diese Definition ist unvollständig: Sie stammt aus einem Body, der nicht alles angibt",
        "Ergänzen, was fehlt, und `partial` entfernen oder den Flow mit allen seinen Listen importieren",
      ],
    ],
    titles: ["`partial` entfernen"],
  },
  UF0117: {
    summary: "Ein Zeichen, das niemand sieht",
    wordings: [
      ["`{character}` ist unsichtbar und gehört nicht hierher", "Das Zeichen entfernen"],
      [
        "`{character}` ändert die Richtung des folgenden Textes, sodass er anders gelesen wird",
        "Das Zeichen entfernen",
      ],
      ["`{character}` ist ein Steuerzeichen und gehört nicht hierher", "Das Zeichen entfernen"],
    ],
    titles: ["Unsichtbare Zeichen entfernen"],
  },
  UF0118: {
    summary: "Ein Wort aus lateinischen Buchstaben und anderen, die genauso aussehen",
    wordings: [
      [
        "In einem Wort steht der kyrillische Buchstabe `{character}` statt des lateinischen `{latin}`",
        "Das Wort in lateinischen Buchstaben schreiben",
      ],
      [
        "In einem Wort steht der griechische Buchstabe `{character}` statt des lateinischen `{latin}`",
        "Das Wort in lateinischen Buchstaben schreiben",
      ],
    ],
    titles: ["Solche Wörter in lateinischen Buchstaben schreiben"],
  },
  UF0119: {
    summary: "Leerraum am Anfang oder Ende eines Textes",
    wordings: [
      ["`{text}` beginnt oder endet mit Leerraum", "Den Leerraum entfernen"],
      [
        "`{text}` beginnt oder endet mit Leerraum, der zum Namen oder Wert gehört",
        "Den Leerraum entfernen, außer wenn er im Mandanten genauso dasteht",
      ],
    ],
    titles: ["Leerraum am Anfang und Ende entfernen"],
  },
  UF0120: {
    summary: "Eine Priorität, die Ereignislistener nicht haben",
    wordings: [
      [
        "Ereignislistener übernehmen `{member}` von ihrem Flow und lassen Werte von {least} bis {most} zu",
        "Eine Zahl von {least} bis {most} schreiben",
      ],
    ],
    titles: ["{nearest} schreiben"],
  },

  UF0201: {
    summary: "Ein Benutzerflow hat keinen Identitätsanbieter",
    wordings: [
      ["Der Benutzerflow hat keine Identitätsanbieter", '`identityProviders` ergänzen, zum Beispiel `["emailPassword"]`'],
      ["Die Liste der Identitätsanbieter ist leer", 'Einen Anbieter ergänzen, zum Beispiel `"emailPassword"`'],
      ["Die Liste der Identitätsanbieter ist leer", 'Einen Anbieter ergänzen, zum Beispiel `{ "id": "EmailPassword-OAUTH" }`'],
      [
        "Der Benutzerflow hat keine Identitätsanbieter",
        '`identityProviders` ergänzen, zum Beispiel `[{ "id": "EmailPassword-OAUTH" }]`',
      ],
    ],
  },
  UF0202: {
    summary: "Ein Identitätsanbieter steht doppelt in der Liste",
    wordings: [["Der Identitätsanbieter `{provider}` steht doppelt in der Liste", "Einen der beiden Einträge entfernen"]],
    notes: ["Der erste Eintrag"],
    titles: ["Diesen Eintrag entfernen"],
  },
  UF0203: {
    summary: "E-Mail mit Kennwort und Einmalpasscode per E-Mail in einem Flow",
    wordings: [
      [
        "Der Flow bietet E-Mail mit Kennwort und Einmalpasscode per E-Mail an; das Admin Center lässt beides zusammen nicht zu",
        "Nur eine der beiden Methoden behalten",
      ],
    ],
    notes: ["Die andere Methode"],
  },
  UF0204: {
    summary: "Ein Identitätsanbieter, den externe Mandanten nicht haben",
    wordings: [
      [
        "`{provider}` ({name}) ist ein Identitätsanbieter von {world}; externe Mandanten haben ihn nicht",
        "Den Anbieter entfernen; Kunden registrieren sich per E-Mail oder über einen Verbundanbieter",
      ],
    ],
    titles: ["Anbieter entfernen"],
    words: WORLDS,
  },
  UF0205: {
    summary: "Ein Verbundanbieter mit seiner dokumentierten ID statt mit seiner ID im Mandanten",
    wordings: [
      [
        "`{provider}` ist die dokumentierte ID von {name}; der Mandant hat womöglich eine andere",
        "Die ID nachschlagen: `GET /identity/identityProviders`",
      ],
      [
        "{name} wird mit der dokumentierten ID `{provider}` gebaut; der Mandant hat womöglich eine andere",
        'Die ID aus dem Mandanten fest angeben: `{ "type": "{word}", "id": "…" }`',
      ],
    ],
  },
  UF0206: {
    summary: "Ein Wort, das keinen Identitätsanbieter bezeichnet",
    wordings: [
      [
        "`{word}` ist kein Identitätsanbieter",
        "Eines davon verwenden: {words}; oder ein Objekt mit `oidc`, `saml`, `wsFed` oder `id`",
      ],
      [
        "`{word}` ist kein Identitätsanbieter; ist `{nearest}` gemeint?",
        "Eines davon verwenden: {words}; oder ein Objekt mit `oidc`, `saml`, `wsFed` oder `id`",
      ],
      [
        "`{word}` ist ein Identitätsanbieter von {world}; externe Mandanten haben ihn nicht",
        "Den Anbieter entfernen; Kunden registrieren sich per E-Mail oder über einen Verbundanbieter",
      ],
      ["`{word}` ist die ID in Graph; in einer Definition heißt der Anbieter `{nearest}`", "`{nearest}` schreiben"],
      [
        "`{word}` ist nicht die ID eines Identitätsanbieters; ist `{nearest}` gemeint?",
        "`{nearest}` schreiben oder die ID nachsehen: `GET /identity/identityProviders`",
      ],
      [
        "`{word}` ist der Anzeigename eines deklarierten Anbieters, der anders genannt wird",
        "`{reference}` schreiben",
      ],
    ],
    titles: ["Anbieter entfernen", "`{nearest}` schreiben", "`{reference}` schreiben"],
    words: WORLDS,
  },
  UF0207: {
    summary: "Ein Anbieter, dessen ID im Mandanten beim Bauen nicht bekannt ist oder den der Mandant nicht hat",
    wordings: [
      [
        "Die ID des Identitätsanbieters `{provider}` ist nicht bekannt",
        'Die ID fest angeben: `{ "{way}": "…", "id": "…" }`; oder einen Snapshot des Mandanten mit seinen Identitätsanbietern übergeben',
      ],
      [
        "Der Mandant hat keinen Identitätsanbieter `{provider}` oder mehrere dieses Namens",
        'Den Anbieter dort einrichten, den Namen berichtigen oder die ID fest angeben: `{ "{way}": "…", "id": "…" }`',
      ],
      [
        "Die ID des deklarierten Identitätsanbieters `{provider}` ist nicht bekannt",
        "Einen Snapshot des Mandanten mit seinen Identitätsanbietern übergeben oder einen Plan anwenden, der den Anbieter anlegt, wo der Mandant keinen hat",
      ],
      [
        "Der Mandant hat den deklarierten Identitätsanbieter `{provider}` noch nicht",
        "Einen Plan anwenden, der ihn anlegt, oder ihn anlegen und einen neuen Snapshot des Mandanten übergeben",
      ],
    ],
  },
  UF0208: {
    summary: "Kennwortzurücksetzung in einem Flow ohne Kennwörter",
    wordings: [
      [
        "Kennwörter sollen zurückgesetzt werden, aber der Benutzerflow bietet E-Mail mit Kennwort nicht an",
        '`"emailPassword"` in `identityProviders` ergänzen oder `passwordReset` entfernen',
      ],
    ],
  },
  UF0209: {
    summary: "Eine E-Mail-Adresse als Pflichtangabe, die ein OIDC-Anbieter womöglich nicht sendet",
    wordings: [
      [
        "Die E-Mail-Adresse ist eine Pflichtangabe: Die Registrierung über `{provider}` schlägt fehl, wenn er keine sendet (AADSTS901011)",
        'Wenn er womöglich keine sendet, die Adresse freiwillig machen: `{ "attribute": "email", "required": false }`',
      ],
      [
        "Die E-Mail-Adresse ist eine Pflichtangabe: Die Registrierung über `{provider}` schlägt fehl, wenn er keine sendet (AADSTS901011)",
        'Wenn er womöglich keine sendet, die Adresse freiwillig machen: `"required": false` im Eingabefeld für `email`',
      ],
    ],
    notes: ["Hier als Pflichtangabe"],
    titles: ["E-Mail-Adresse freiwillig machen"],
  },
  UF0210: {
    summary: "Eine andere lokale Anmeldemethode als die, die Benutzer haben",
    wordings: [
      [
        "Benutzer, die sich mit `{method}` registriert haben, behalten diese Methode: Die Änderung gilt nur für neue Benutzer",
        "Mit Benutzern beider Arten rechnen",
      ],
    ],
    notes: ["Die bisherige Methode"],
  },
  UF0211: {
    summary: "Ein leerer Name oder eine leere ID",
    wordings: [
      ["`{member}` ist leer und bezeichnet daher nichts", "Einen Namen oder eine ID schreiben, die der Mandant hat"],
      [
        "Ein Element von `{member}` ist leer und bezeichnet daher nichts",
        "Einen Namen oder eine ID schreiben, die der Mandant hat, oder das Element entfernen",
      ],
      ["`{member}` ist leer und bezeichnet daher nichts", "Schreiben, was der Anbieter vergeben hat"],
    ],
    titles: ["`{member}` entfernen"],
  },
  UF0212: {
    summary: "Ein Geheimnis, das in einer Definition steht",
    wordings: [
      [
        "Das Geheimnis `{member}` des Identitätsanbieters `{provider}` steht in der Definition",
        '`{ "env": "…" }` mit dem Namen der Umgebungsvariablen schreiben, in der es steht, und das Geheimnis erneuern, wo andere es gelesen haben können',
      ],
      [
        "Das Geheimnis `{member}` des Identitätsanbieters `{provider}` kann keine Variable der Definition sein",
        '`{ "env": "…" }` mit dem Namen der Umgebungsvariablen schreiben, in der es steht',
      ],
    ],
  },
  UF0213: {
    summary: "Ein Name, den keine Umgebungsvariable hat",
    wordings: [
      [
        "Der Name der Umgebungsvariablen für `{member}` von `{provider}` ist nicht gültig",
        "Buchstaben, Ziffern und Unterstriche verwenden und keine Ziffer am Anfang, etwa `GOOGLE_SECRET`",
      ],
    ],
  },
  UF0214: {
    summary: "Ein Anbieter, den keine Definition deklarieren kann",
    wordings: [
      [
        "`{type}` ist kein Typ von Identitätsanbieter, der deklariert werden kann",
        "Einen davon verwenden: {words}",
      ],
      [
        "`{type}` ist kein Typ von Identitätsanbieter, der deklariert werden kann; ist `{nearest}` gemeint?",
        "Einen davon verwenden: {words}",
      ],
      [
        "SAML- und WS-Federation-Anbieter können nicht deklariert werden",
        'Den Anbieter im Mandanten einrichten und mit seinem dortigen Namen nennen, ohne Deklaration: `{ "{type}": "…" }`',
      ],
      [
        "`{type}` gibt es in jedem externen Mandanten; es wird nicht deklariert",
        "`{type}` in `identityProviders` aufführen und die Deklaration entfernen",
      ],
      [
        "`{type}` ist ein Identitätsanbieter von {world}; externe Mandanten haben ihn nicht",
        "Die Deklaration entfernen; Kunden registrieren sich per E-Mail oder über einen Verbundanbieter",
      ],
    ],
    titles: ["`{nearest}` schreiben"],
    words: WORLDS,
  },
  UF0215: {
    summary: "Ein deklarierter OpenID-Connect-Anbieter, dessen Aussteller keine einfache https-Adresse ist",
    wordings: [
      [
        "Der Aussteller von `{provider}` ist keine `https`-Adresse ohne Abfrage und Fragment",
        "Den Aussteller so schreiben, wie er in den Token des Anbieters steht: `https`, ein Host und höchstens Port und Pfad",
      ],
    ],
  },
  UF0216: {
    summary: "Ein deklarierter OpenID-Connect-Anbieter, der nicht nach dem Bereich `openid` gefragt wird",
    wordings: [
      [
        "Der Bereich (scope) von `{provider}` enthält `openid` nicht",
        "`openid` ergänzen, durch ein Leerzeichen von den anderen getrennt",
      ],
    ],
  },
  UF0217: {
    summary: "Ein deklarierter OpenID-Connect-Anbieter mit einem anderen Antworttyp als `code`",
    wordings: [
      [
        "Der Antworttyp von `{provider}` ist nicht `code`, der einzige unterstützte",
        "`code` schreiben oder `responseType` weglassen",
      ],
    ],
  },
  UF0218: {
    summary: "Zwei Deklarationen eines Identitätsanbieters",
    wordings: [
      [
        "`{provider}` und `{other}` sind beide als `{type}` deklariert, womit nur ein Anbieter gemeint ist",
        "Eine der beiden entfernen",
      ],
      [
        "`{provider}` und `{other}` haben denselben Aussteller und dieselbe Client-ID und sind wohl ein einziger Anbieter",
        "Eine der beiden entfernen",
      ],
    ],
    notes: ["Die andere Deklaration"],
  },
  UF0219: {
    summary: "Ein Identitätsanbieter, der deklariert, aber nicht verwendet wird",
    wordings: [
      [
        "Der Identitätsanbieter `{provider}` wird deklariert, aber nicht verwendet",
        "`{reference}` in `identityProviders` ergänzen oder die Deklaration entfernen",
      ],
    ],
  },

  UF0301: {
    summary: "Ein Name, der fast der eines integrierten Attributs ist",
    wordings: [
      [
        "`{word}` ist kein integriertes Attribut; ist `{nearest}` gemeint?",
        '`{nearest}` schreiben; für ein benutzerdefiniertes Attribut dieses Namens `{ "custom": "{word}" }`',
      ],
    ],
    titles: ["`{nearest}` schreiben"],
  },
  UF0302: {
    summary: "Ein benutzerdefiniertes Attribut, dessen ID beim Bauen nicht bekannt ist oder das der Mandant nicht hat",
    wordings: [
      [
        "Die ID des Attributs `{attribute}` ist nicht bekannt",
        'Die ID unter `customAttributes` fest angeben: `"{attribute}": { "dataType": "…", "id": "extension_…" }`; oder einen Snapshot des Mandanten mit seinen Benutzerflow-Attributen übergeben',
      ],
      [
        "Der Mandant hat kein Benutzerflow-Attribut `{attribute}` oder mehrere dieses Namens",
        "Das Attribut dort anlegen, den Namen berichtigen oder die ID unter `customAttributes` fest angeben",
      ],
      [
        "`{attribute}` ist kein Attribut, dessen ID bekannt ist; ist das integrierte Attribut `{nearest}` gemeint?",
        "`{nearest}` schreiben",
      ],
    ],
    titles: ["`{nearest}` schreiben"],
  },
  UF0303: {
    summary: "Ein Attribut wird doppelt abgefragt oder erfasst",
    wordings: [
      ["Das Attribut `{attribute}` wird doppelt abgefragt", "Einen der beiden Einträge entfernen"],
      ["Das Attribut `{attribute}` wird doppelt erfasst", "Einen der beiden Einträge entfernen"],
    ],
    notes: ["Hier zuerst abgefragt", "Hier zuerst erfasst"],
    titles: ["Diesen Eintrag entfernen"],
  },
  UF0304: {
    summary: "Die E-Mail-Adresse wird nicht verborgen, schreibgeschützt und als Pflichtangabe erfasst",
    wordings: [
      [
        "Der Flow erfasst `email` nicht, anders als jeder dokumentierte Flow",
        "Das Attribut verborgen und als Pflichtangabe ergänzen",
      ],
      [
        "Das E-Mail-Eingabefeld ist {difference}; in jedem dokumentierten Flow ist es verborgen, nicht änderbar und eine Pflichtangabe",
        "Die übliche Form beibehalten, außer wenn ein Verbundanbieter keine E-Mail-Adresse liefert",
      ],
    ],
    words: { editable: "änderbar", optional: "freiwillig", shown: "sichtbar" },
  },
  UF0305: {
    summary: "Ein Attribut wird erfasst und nicht abgefragt oder umgekehrt",
    wordings: [
      [
        "`{attribute}` wird erfasst, aber kein Eingabefeld fragt danach",
        "Ein Eingabefeld ergänzen oder das Attribut nicht erfassen",
      ],
      [
        "Ein Eingabefeld fragt nach `{attribute}`, das nicht erfasst wird",
        "Das Attribut in die Liste der erfassten Attribute aufnehmen",
      ],
    ],
  },
  UF0306: {
    summary: "Die ID eines benutzerdefinierten Attributs hat nicht die dokumentierte Form",
    wordings: [
      [
        "`{id}` hat nicht die Form einer ID eines benutzerdefinierten Attributs: `extension_`, 32 hexadezimale Ziffern, `_`, Name",
        "Die ID nachschlagen: `GET /identity/userFlowAttributes`",
      ],
      [
        "`{id}` hat nicht die Form einer ID eines benutzerdefinierten Attributs: `extension_`, 32 hexadezimale Ziffern, `_`, Name; ist das integrierte Attribut `{nearest}` gemeint?",
        "`{nearest}` schreiben",
      ],
      [
        "`{id}` ist das integrierte Attribut `{nearest}` und kein benutzerdefiniertes",
        "Stattdessen `{nearest}` unter den Attributen verwenden",
      ],
    ],
    titles: ["`{nearest}` schreiben"],
  },
  UF0307: {
    summary: "Ein Flow wird nie durch eine Aktualisierung Attribute erfassen können",
    wordings: [
      [
        "Ohne `onAttributeCollection` beim Anlegen lassen sich Attribute später nicht durch eine Aktualisierung des Flows ergänzen",
        "`attributes` weglassen, um nur die E-Mail-Adresse zu erfassen",
      ],
    ],
  },
  UF0308: {
    summary: "Attribute eines Flows, mit dem sich niemand registriert",
    wordings: [
      [
        "Der Flow dient nur der Anmeldung, sodass niemand je nach seinen Attributen gefragt wird",
        "Die Attribute weglassen oder die Registrierung erlauben",
      ],
    ],
    notes: ["Hier ist die Registrierung nicht erlaubt"],
  },
  UF0309: {
    summary: "Ein Datentyp, der für benutzerdefinierte Attribute nicht dokumentiert ist",
    wordings: [
      [
        "`{type}` steht im Schema von Graph, ist aber für benutzerdefinierte Attribute nicht dokumentiert",
        "`string`, `boolean` oder `int64` verwenden",
      ],
    ],
  },
  UF0310: {
    summary: "Ein Eingabefeld, das nicht zum Datentyp seines Attributs passt",
    wordings: [
      [
        "`{attribute}` hat den Datentyp `{dataType}`, nach dem ein Eingabefeld vom Typ `{type}` nicht fragt",
        "`text`, `radioSingleSelect` oder `checkboxMultiSelect` verwenden",
      ],
      [
        "`{attribute}` hat den Datentyp `{dataType}`, nach dem ein Eingabefeld vom Typ `{type}` nicht fragt",
        "`{right}` verwenden",
      ],
    ],
    titles: ["`{right}` verwenden"],
  },
  UF0311: {
    summary: "Ein benutzerdefiniertes Attribut ist deklariert und nicht verwendet",
    wordings: [
      [
        "Das benutzerdefinierte Attribut `{attribute}` ist deklariert, wird aber nicht verwendet",
        "Das Attribut in `attributes` aufnehmen oder entfernen",
      ],
    ],
  },
  UF0312: {
    summary: "Ein benutzerdefiniertes Attribut ist deklariert, verwendet wird aber das integrierte dieses Namens",
    wordings: [
      [
        "Das benutzerdefinierte Attribut `{attribute}` wird nicht verwendet: Abgefragt wird das integrierte `{builtIn}`",
        'Wo das benutzerdefinierte gemeint ist, `{ "custom": "{attribute}" }` schreiben oder es entfernen',
      ],
    ],
    notes: ["Das integrierte Attribut"],
  },
  UF0313: {
    summary: "Zwei benutzerdefinierte Attribute hätten dieselbe ID",
    wordings: [
      [
        "`{attribute}` und `{other}` bekämen dieselbe ID, denn sie entsteht aus dem Namen ohne Leerzeichen",
        "Einem der beiden einen anderen Namen geben",
      ],
    ],
    notes: ["Das andere Attribut"],
  },

  UF0401: {
    summary: "Ein Eingabetyp, den Graph nicht hat",
    wordings: [
      ["`{word}` ist kein Eingabetyp", "Einen davon verwenden: {words}"],
      ["`{word}` ist kein Eingabetyp; in Graph heißt er `{nearest}`", "`{nearest}` schreiben"],
      ["`{word}` ist kein Eingabetyp; ist `{nearest}` gemeint?", "Einen davon verwenden: {words}"],
    ],
    titles: ["`{nearest}` schreiben"],
  },
  UF0402: {
    summary: "Ein Eingabetyp, den die Referenz aufführt und das Schema nicht hat",
    wordings: [["`checkboxSingleSelect` steht in der Referenz, aber nicht im Schema von Graph", "`boolean` schreiben"]],
    titles: ["`boolean` schreiben"],
  },
  UF0403: {
    summary: "Eine Auswahl ohne Optionen",
    wordings: [
      [
        "Das Eingabefeld für `{attribute}` ist ein `{type}` ohne Optionen",
        "`options` ergänzen, jede mit Bezeichnung und Wert",
      ],
    ],
  },
  UF0404: {
    summary: "Optionen an einem Eingabefeld, das keine Auswahl ist",
    wordings: [
      [
        "Das Eingabefeld für `{attribute}` hat Optionen, aber ein `{type}` zeigt keine an",
        "`options` entfernen oder `radioSingleSelect` oder `checkboxMultiSelect` verwenden",
      ],
    ],
    titles: ["`options` entfernen"],
  },
  UF0405: {
    summary: "Ein regulärer Ausdruck an einem Kontrollkästchen",
    wordings: [
      [
        "Das Eingabefeld für `{attribute}` ist ein Kontrollkästchen und hat ein Muster, obwohl niemand etwas eintippt",
        "Das Muster entfernen",
      ],
    ],
    titles: ["Muster entfernen"],
  },
  UF0406: {
    summary: "Eine Pflichtangabe, die niemand ausfüllen kann",
    wordings: [
      [
        "Das Eingabefeld für `{attribute}` ist eine Pflichtangabe, aber verborgen und ohne Standardwert",
        "Das Feld anzeigen, ihm einen Standardwert geben oder auf die Pflichtangabe verzichten",
      ],
      [
        "Das Eingabefeld für `{attribute}` ist eine Pflichtangabe, aber nicht änderbar und ohne Standardwert",
        "Das Feld änderbar machen, ihm einen Standardwert geben oder auf die Pflichtangabe verzichten",
      ],
    ],
    notes: ["Hier verborgen", "Hier nicht änderbar"],
  },
  UF0407: {
    summary: "Ein Standardwert, der keine der Optionen ist",
    wordings: [
      ["Der Standardwert des Eingabefelds für `{attribute}` ist keine seiner Optionen", "Den Wert einer Option verwenden"],
    ],
  },
  UF0408: {
    summary: "Zwei Optionen eines Eingabefelds haben denselben Wert",
    wordings: [
      [
        "Zwei Optionen des Eingabefelds für `{attribute}` haben den Wert `{value}`",
        "Jeder Option einen eigenen Wert geben",
      ],
    ],
    notes: ["Die andere Option"],
  },
  UF0409: {
    summary: "Ein Standardwert, den das eigene Muster ablehnt",
    wordings: [
      [
        "Der Standardwert des Eingabefelds für `{attribute}` passt nicht zu dessen Muster",
        "Den Standardwert oder das Muster ändern",
      ],
    ],
  },
  UF0410: {
    summary: "Ein Wert ist länger, als sein Attribut sein kann",
    wordings: [
      [
        "Der Standardwert des Eingabefelds für `{attribute}` ist länger als {limit} Zeichen; mehr wird nicht gespeichert",
        "Den Wert kürzen",
      ],
      [
        "Eine Option des Eingabefelds für `{attribute}` speichert mehr als {limit} Zeichen; mehr ist nicht möglich",
        "Ihren Wert kürzen; die Bezeichnung darf länger sein",
      ],
    ],
  },
  UF0411: {
    summary: "Ein Standardwert, den das Attribut oder das Eingabefeld nicht haben kann",
    wordings: [
      [
        "Der Standardwert des Eingabefelds für `{attribute}` ist weder `true` noch `false`",
        '`"true"` oder `"false"` schreiben',
      ],
      [
        "Der Standardwert des Eingabefelds für `{attribute}` ist keine ganze Zahl, wie sein Datentyp sie verlangt",
        "Eine ganze Zahl in Anführungszeichen schreiben",
      ],
    ],
  },
  UF0412: {
    summary: "Ein Markdown-Link, der keiner ist",
    wordings: [
      [
        "Die Klammern eines Links passen nicht zusammen, sodass er angezeigt wird, wie er geschrieben ist",
        "Als `[text](https://…)` schreiben",
      ],
      [
        "Zwischen dem Text eines Links und seiner Adresse steht Leerraum, sodass er angezeigt wird, wie er geschrieben ist",
        "Als `[text](https://…)` schreiben",
      ],
      [
        "Der Text eines Links steht in runden Klammern und seine Adresse in eckigen",
        "Als `[text](https://…)` schreiben",
      ],
      ["Ein Link hat keinen Text zum Anklicken", "Als `[text](https://…)` schreiben"],
      ["Ein Link hat keine Adresse", "Als `[text](https://…)` schreiben"],
      [
        "In der Adresse eines Links steht Leerraum, sodass er angezeigt wird, wie er geschrieben ist",
        "Den Leerraum entfernen oder `%20` schreiben",
      ],
    ],
    titles: ["Als `[text](address)` schreiben"],
  },
  UF0413: {
    summary: "Ein Link auf eine Adresse, auf die niemand geschickt werden sollte",
    wordings: [
      [
        "Ein Link führt ein Skript aus, öffnet eine Datei oder verbirgt, was er tut, statt zu einer Seite zu führen",
        "Mit `https:` auf eine Seite verlinken",
      ],
      [
        "Ein Link führt zu einer unverschlüsselten Seite, die unterwegs jeder verändern kann",
        "Mit `https:` verlinken",
      ],
      [
        "Die Adresse eines Links ist unvollständig, sodass er auf die Website der Anmeldeseite führt",
        "Die ganze Adresse mit `https:` schreiben",
      ],
    ],
    titles: ["Mit `https:` verlinken"],
  },
  UF0414: {
    summary: "Ein Link, wo keiner dokumentiert ist, oder HTML",
    wordings: [
      [
        "Links sind für die Bezeichnungen von Kontrollkästchen und Optionen dokumentiert, nicht für diesen Text",
        "Den Link in die Bezeichnung eines Kontrollkästchens oder einer Option verschieben oder nur den Text schreiben",
      ],
      [
        "HTML ist für keinen Text einer Seite dokumentiert und wird vermutlich angezeigt, wie es geschrieben ist",
        "Nur den Text schreiben; in Bezeichnungen von Kontrollkästchen und Optionen ist ein Link `[text](https://…)`",
      ],
    ],
  },
  UF0415: {
    summary: "Eine leere Bezeichnung oder ein leerer Wert",
    wordings: [
      ["Die Bezeichnung des Eingabefelds für `{attribute}` ist leer", "Schreiben, wonach das Feld fragt"],
      [
        "Die Bezeichnung einer Option des Eingabefelds für `{attribute}` ist leer",
        "Schreiben, was ausgewählt werden kann",
      ],
      ["Der Wert einer Option des Eingabefelds für `{attribute}` ist leer", "Schreiben, was gespeichert werden soll"],
    ],
  },
  UF0416: {
    summary: "Zwei Eingabefelder einer Seite oder zwei Optionen lesen sich gleich",
    wordings: [
      [
        "Zwei Optionen des Eingabefelds für `{attribute}` haben die Bezeichnung `{label}`",
        "Jeder Option eine eigene Bezeichnung geben",
      ],
      [
        "Zwei Eingabefelder der Seite haben die Bezeichnung `{label}`",
        "Jedem Eingabefeld eine eigene Bezeichnung geben",
      ],
    ],
    notes: ["Die andere Stelle"],
  },
  UF0417: {
    summary: "Eine von mehreren Seiten fragt nichts ab",
    wordings: [
      ["Eine von mehreren Seiten hat keine Eingabefelder", "Die Seite entfernen oder ihr Eingabefelder geben"],
      [
        "Eine von mehreren Seiten hat kein sichtbares Eingabefeld",
        "Ihre verborgenen Eingabefelder auf eine andere Seite verschieben",
      ],
    ],
  },
  UF0418: {
    summary: "Eine Antwort, die nicht gespeichert wird",
    wordings: [
      [
        "Was Benutzer für `{attribute}` eingeben, wird nicht gespeichert",
        "Zum Speichern `writeToDirectory` weglassen; sonst dafür sorgen, dass eine Erweiterung die Antwort übernimmt",
      ],
    ],
  },

  UF0501: {
    summary: "Das E-Mail-Muster, wie die Referenz es abdruckt: beschädigt",
    wordings: [
      ["Das E-Mail-Muster enthält HTML-Entitäten und einen Punkt ohne Schrägstrich davor", "Das saubere Muster verwenden"],
      ["Das E-Mail-Muster enthält HTML-Entitäten", "Das saubere Muster verwenden"],
      ["Das E-Mail-Muster enthält einen Punkt ohne Schrägstrich davor", "Das saubere Muster verwenden"],
    ],
    notes: [
      "`&amp;&#8217;` steht für die Buchstaben der Entität, nicht für einen Apostroph",
      "Der Punkt steht für ein beliebiges Zeichen, sodass `a@b c` angenommen wird",
      "Bei einer langen Domain, die mit einem falschen Zeichen endet, wächst der Rechenaufwand exponentiell",
    ],
    titles: ["Das saubere Muster verwenden"],
  },
  UF0502: {
    summary: "Ein Muster, das gewöhnliche Namen ablehnt",
    wordings: [
      [
        "Dieses Muster lehnt gewöhnliche Namen ab: José, O'Brien, Jean-Luc, 李小龙 und jeden Namen mit nur einem Buchstaben",
        "`^.*` verwenden oder ein Muster, das Buchstaben aller Schriften zulässt",
      ],
      [
        "Dieses Muster lehnt gewöhnliche Namen ab: {names}",
        "`^.*` verwenden oder stattdessen angeben, was nicht erlaubt ist, etwa `^[^0-9<>]+$`",
      ],
      [
        "Dieses Muster lehnt im Browser, wo `\\w` nur für ASCII-Buchstaben steht, gewöhnliche Namen ab: {names}",
        "`^.*` verwenden oder stattdessen angeben, was nicht erlaubt ist, etwa `^[^0-9<>]+$`",
      ],
    ],
    titles: ["`^.*` verwenden"],
  },
  UF0503: {
    summary: "Ein Muster, das keine Engine übersetzt",
    wordings: [
      [
        "Das Muster ist ungültig: Die `(` an Zeichen {column} ist nicht geschlossen",
        "Die Gruppe mit `)` schließen oder für das Zeichen `\\(` schreiben",
      ],
      [
        "Das Muster ist ungültig: Die `)` an Zeichen {column} schließt keine Gruppe",
        "Die Gruppe mit `(` öffnen oder für das Zeichen `\\)` schreiben",
      ],
      [
        "Das Muster ist ungültig: Die `[` an Zeichen {column} ist nicht geschlossen",
        "Die Menge mit `]` schließen oder für das Zeichen `\\[` schreiben",
      ],
      [
        "Das Muster ist ungültig: Das `{piece}` an Zeichen {column} hat nichts zu wiederholen",
        "Davor schreiben, was wiederholt werden soll, oder für das Zeichen einen umgekehrten Schrägstrich",
      ],
      [
        "Das Muster ist ungültig: Das `{piece}` an Zeichen {column} wiederholt doppelt",
        "Eine der beiden Angaben behalten oder in eine Gruppe setzen, was wiederholt wird",
      ],
      [
        "Das Muster ist ungültig: `{piece}` an Zeichen {column} ist possessiv; das kennt weder JavaScript noch .NET",
        "Das zweite `+` weglassen",
      ],
      [
        "Das Muster ist ungültig: Die Grenzen von `{piece}` an Zeichen {column} stehen in der falschen Reihenfolge",
        "Die kleinere Zahl zuerst schreiben",
      ],
      [
        "Das Muster ist ungültig: Der Bereich `{piece}` an Zeichen {column} endet, bevor er beginnt",
        "Den Bereich in der Reihenfolge der Zeichen schreiben oder für den Bindestrich `\\-`",
      ],
      [
        "Das Muster ist ungültig: Die Gruppe an Zeichen {column} beginnt mit `{piece}`; das kennt weder JavaScript noch .NET",
        "`(?:…)` für eine Gruppe ohne Namen verwenden",
      ],
      [
        "Das Muster ist ungültig: `{piece}` an Zeichen {column} benennt eine Gruppe, wie es Python tut",
        "`(?<name>…)` schreiben oder `(?:…)` ohne Namen",
      ],
      [
        "Das Muster ist ungültig: Der umgekehrte Schrägstrich am Ende maskiert nichts",
        "Den Schrägstrich weglassen oder für das Zeichen zwei schreiben",
      ],
    ],
    titles: ["Die Gruppe wie in JavaScript und .NET benennen"],
  },
  UF0504: {
    summary: "Ein Muster, das durch eine HTML-Codierung gegangen ist",
    wordings: [
      [
        "`{entity}` steht im Muster für die Zeichen der Entität, nicht für `{character}`",
        "`{character}` schreiben",
      ],
    ],
    notes: ["Und hier"],
    titles: ["Die Zeichen schreiben, für die die Entitäten stehen"],
  },
  UF0505: {
    summary: "Eine Syntax, die JavaScript und .NET verschieden lesen oder beide anders, als sie aussieht",
    wordings: [
      [
        "`{piece}` an Zeichen {column} des Musters kennt nur .NET; für JavaScript ist das Muster ungültig",
        "In einer Form schreiben, die beide kennen",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters ist für JavaScript ein einfacher Buchstabe; für .NET ist das Muster ungültig",
        "Den umgekehrten Schrägstrich weglassen oder eine Menge in Klammern schreiben",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters kennt nur JavaScript",
        "In einer Form schreiben, die auch .NET kennt",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters hat für .NET eine Bedeutung und ist für JavaScript ein einfacher Buchstabe",
        "Für die Enden des Textes `^` und `$` verwenden, für ein Steuerzeichen `\\x` mit zwei Ziffern",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters ist für .NET eine Zeichenkategorie und für JavaScript ohne das Flag `u` einfache Buchstaben",
        "Stattdessen die Zeichen schreiben, die nicht erlaubt sind, etwa `[^0-9<>]`",
      ],
      [
        "`{piece}…` an Zeichen {column} des Musters zieht in .NET eine Menge von einer anderen ab; für JavaScript endet die Menge am ersten `]`",
        "Die Menge ohne eine Menge darin schreiben",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters beginnt in .NET eine Menge mit `]` und ist in JavaScript eine ganze Menge",
        "Für das Zeichen `\\]` schreiben",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters ist eine Klasse von POSIX; JavaScript und .NET lesen jeden Buchstaben für sich",
        "Die Zeichen schreiben, etwa `[a-zA-Z]`",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters hat keine Untergrenze, sodass JavaScript und .NET es Zeichen für Zeichen lesen",
        "`0` vor das Komma schreiben",
      ],
      [
        "Das Muster enthält an Zeichen {column} ein Rückschrittzeichen: JSON macht eines aus `\\b`",
        "In JSON zwei umgekehrte Schrägstriche schreiben",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters ist ein Bereich von Zeichen, die JavaScript und .NET in Hälften lesen und ohne Flag nicht übersetzen",
        "Die Zeichen als Alternativen schreiben oder weglassen",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters wiederholt nichts: JavaScript und .NET lesen es Zeichen für Zeichen",
        "Die geschweiften Klammern schließen und kein Leerzeichen dazwischen schreiben",
      ],
      [
        "`{piece}` an Zeichen {column} des Musters ist ein umgekehrter Schrägstrich mit einem Buchstaben und keine Zeichenklasse",
        "Im Muster einen umgekehrten Schrägstrich schreiben, also zwei in JSON",
      ],
    ],
    titles: ["In einer Form schreiben, die beide Engines kennen"],
  },
  UF0506: {
    summary: "Ein Punkt in einem Hostnamen, der für ein beliebiges Zeichen steht",
    wordings: [["Der `.` an Zeichen {column} von `{pattern}` steht für ein beliebiges Zeichen, nicht für einen Punkt", "`\\.` schreiben"]],
    notes: ["Und hier", "Dadurch sucht das Muster immer wieder von vorn (Backtracking)"],
    titles: ["Den Punkt maskieren"],
  },
  UF0507: {
    summary: "Ein Muster, für das eine Engine bei manchen Texten viel zu lange braucht",
    wordings: [
      [
        "Manche Texte kosten dieses Muster exponentielle Zeit: 30-mal `{pump}`, dann `{end}`",
        "Nur eine der Wiederholungen ein Zeichen treffen lassen",
      ],
      [
        "Manche Texte kosten dieses Muster exponentielle Zeit: `{start}`, dann 30-mal `{pump}`, dann `{end}`",
        "Nur eine der Wiederholungen ein Zeichen treffen lassen",
      ],
      [
        "Die Zeit für dieses Muster wächst mit der Länge des Textes hoch {power}: viele Male `{pump}`, dann `{end}`",
        "Nur eine der Wiederholungen ein Zeichen treffen lassen",
      ],
      [
        "Die Zeit für dieses Muster wächst mit der Länge des Textes hoch {power}: `{start}`, dann viele Male `{pump}`, dann `{end}`",
        "Nur eine der Wiederholungen ein Zeichen treffen lassen",
      ],
      [
        "Manche Texte kosten dieses Muster exponentielle Zeit",
        "Nur eine der Wiederholungen ein Zeichen treffen lassen",
      ],
      [
        "Die Zeit für dieses Muster wächst mit der Länge des Textes hoch {power}",
        "Nur eine der Wiederholungen ein Zeichen treffen lassen",
      ],
    ],
    titles: ["Nur einmal wiederholen"],
  },
  UF0508: {
    summary: "Ein E-Mail-Muster, das annimmt, was keine E-Mail-Adresse ist",
    wordings: [
      [
        "Dieses E-Mail-Muster nimmt `{example}` an, das keine E-Mail-Adresse ist",
        "Das Muster der Dokumentation verwenden",
      ],
    ],
    notes: ["Aus demselben Grund kostet ein langer Text unverhältnismäßig viel Zeit (Backtracking)"],
    titles: ["Das Muster der Dokumentation verwenden"],
  },
  UF0509: {
    summary: "Ein Muster, das nur für einen Teil des Textes gilt",
    wordings: [
      ["Eine Suche mit diesem Muster nimmt `{example}` an", "`^` vor das Muster und `$` dahinter setzen"],
      [
        "Eine Suche mit diesem Muster nimmt `{example}` an: `^` und `$` gehören zu je einer Alternative, nicht zu allen",
        "Die Alternativen in eine Gruppe setzen, etwa `^(?:…|…)$`",
      ],
      [
        "Eine Suche mit diesem Muster nimmt jeden Text an, denn es trifft auch einen Teil der Länge null",
        "`^` vor das Muster und `$` dahinter setzen",
      ],
      [
        "Eine Suche mit diesem Muster nimmt mehr an, als das Muster sagt",
        "`^` vor das Muster und `$` dahinter setzen",
      ],
    ],
    titles: ["Den ganzen Text prüfen"],
  },
  UF0510: {
    summary: "Ein Muster, zu dem nichts passt",
    wordings: [
      [
        "Kein Text passt zu diesem Muster, sodass niemand daran vorbeikommt",
        "`^` vor alles andere und `$` dahinter setzen",
      ],
      ["Nur der leere Text passt zu diesem Muster", "Zwischen `^` und `$` schreiben, was erlaubt ist"],
      [
        "Kein Text passt zu diesem Muster, weil das, was es einschließt, ein Teil davon ist",
        "Die Schrägstriche, Anführungszeichen oder Leerzeichen darum weglassen",
      ],
    ],
  },

  UF0601: {
    summary: "Eine Anwendungs-ID, die keine GUID ist",
    wordings: [
      [
        "`{id}` ist keine Anwendungs-ID (Client), denn es ist keine GUID",
        "Die Anwendungs-ID (Client) aus der App-Registrierung kopieren",
      ],
      [
        "`{id}` ist keine GUID; Anwendungs-IDs (Client) sind GUIDs",
        "Die Anwendungs-ID (Client) aus der App-Registrierung kopieren",
      ],
    ],
  },
  UF0602: {
    summary: "Eine Anwendung steht doppelt in der Liste",
    wordings: [["Die Anwendung `{id}` steht doppelt in der Liste", "Einen der beiden Einträge entfernen"]],
    notes: ["Der erste Eintrag"],
    titles: ["Diesen Eintrag entfernen"],
  },
  UF0603: {
    summary: "Eine Anwendung, deren ID beim Bauen oder Vergleichen nicht bekannt ist oder die der Mandant nicht hat",
    wordings: [
      [
        "Die ID der Anwendung `{application}` ist nicht bekannt",
        'Die ID fest angeben: `{ "name": "…", "appId": "…" }`; oder einen Snapshot des Mandanten mit seinen Anwendungen übergeben',
      ],
      [
        "Der Mandant hat keine Anwendung `{application}` oder mehrere dieses Namens",
        'Die Anwendung dort registrieren, den Namen berichtigen oder die ID fest angeben: `{ "name": "…", "appId": "…" }`',
      ],
    ],
  },
  UF0604: {
    summary: "Die App mit den benutzerdefinierten Attributen, verknüpft, als meldeten sich Benutzer bei ihr an",
    wordings: [
      [
        "`{application}` ist die App mit den benutzerdefinierten Attributen des Mandanten; niemand meldet sich bei ihr an",
        "Die App entfernen und die Anwendung verknüpfen, bei der Benutzer sich anmelden",
      ],
    ],
    titles: ["App entfernen"],
  },

  UF0701: {
    summary:
      "Eine benutzerdefinierte Authentifizierungserweiterung, deren ID beim Bauen nicht bekannt ist oder die der Mandant nicht hat",
    wordings: [
      [
        "Die ID der Erweiterung `{extension}` ist nicht bekannt",
        'Die ID fest angeben: `{ "name": "…", "id": "…" }`; oder einen Snapshot des Mandanten mit seinen Erweiterungen übergeben',
      ],
      [
        "Der Mandant hat keine benutzerdefinierte Authentifizierungserweiterung `{extension}` oder mehrere dieses Namens",
        'Die Erweiterung dort anlegen, den Namen berichtigen oder die ID fest angeben: `{ "name": "…", "id": "…" }`',
      ],
    ],
  },
  UF0702: {
    summary: "Einer Erweiterung werden mehr Zeit oder Versuche gegeben, als es gibt",
    wordings: [
      ["`{member}` muss mindestens {least} und höchstens {most} sein", "Eine Zahl von {least} bis {most} schreiben"],
    ],
    titles: ["{nearest} schreiben"],
  },
  UF0703: {
    summary: "Die ID einer Erweiterung, die keine GUID ist",
    wordings: [
      [
        "`{id}` ist keine GUID; IDs benutzerdefinierter Authentifizierungserweiterungen sind GUIDs",
        "Die ID nachschlagen: `GET /identity/customAuthenticationExtensions`",
      ],
    ],
    titles: ["Als Namen verwenden"],
  },
  UF0704: {
    summary: "Eine Erweiterung für beide Ereignisse",
    wordings: [
      [
        "Die Erweiterung `{extension}` wird für beide Ereignisse verwendet, gehört aber nur zu einem",
        "Für jedes Ereignis eine eigene Erweiterung verwenden",
      ],
    ],
    notes: ["Das andere Ereignis"],
  },
  UF0705: {
    summary: "Eine Erweiterung, die nie ausgeführt wird",
    wordings: [
      [
        "Die Erweiterung von `{member}` wird nie ausgeführt: Der Flow erfasst keine Attribute",
        "Die Erweiterung entfernen oder Attribute erfassen",
      ],
      [
        "Die Erweiterung von `{member}` wird nicht ausgeführt: Benutzer können sich nicht registrieren",
        "Die Erweiterung entfernen oder die Registrierung erlauben",
      ],
    ],
    notes: ["Das ist der Grund"],
    titles: ["`{member}` entfernen"],
  },

  UF0801: {
    summary: "Eine fest angegebene ID oder ein deklarierter Datentyp stimmt nicht mit dem Mandanten überein",
    wordings: [
      [
        "Für `{name}` ist die ID `{pinned}` angegeben, im Mandanten ist sie aber `{right}`",
        "`{right}` schreiben oder den Namen berichtigen",
      ],
      [
        "`{name}` ist als `{pinned}` deklariert, im Mandanten ist der Datentyp aber `{right}`",
        "`{right}` schreiben oder ein anderes Attribut verwenden: Der Datentyp lässt sich nicht ändern",
      ],
    ],
    titles: ["`{right}` schreiben"],
  },
  UF0802: {
    summary: "Ein Name, den ein Benutzerflow des Mandanten schon hat",
    wordings: [
      [
        "Der Mandant hat schon einen Benutzerflow `{name}` mit der ID `{id}` und lehnt einen zweiten ab",
        "Jenen Flow aktualisieren oder einen anderen Namen wählen",
      ],
      [
        "Der Mandant hat einen Benutzerflow `{name}` neben dem, der umbenannt werden soll, `{before}`",
        "`renamedFrom` entfernen oder einen anderen Namen wählen",
      ],
    ],
    titles: ["`renamedFrom` entfernen"],
  },
  UF0803: {
    summary: "Eine ID, die im Mandanten zu nichts gehört",
    wordings: [
      [
        "Der Mandant hat keinen Identitätsanbieter mit der ID `{id}`",
        "Den Anbieter dort zuerst einrichten oder seine ID nachschlagen: `GET /identity/identityProviders`",
      ],
      [
        "Der Mandant hat keinen Identitätsanbieter `{id}` oder mehrere",
        'Den Anbieter dort zuerst einrichten oder die ID des gemeinten fest angeben: `{ "type": "{id}", "id": "…" }`',
      ],
      [
        "Der Mandant hat kein Benutzerflow-Attribut mit der ID `{id}`",
        "Das Attribut dort zuerst anlegen oder seine ID nachschlagen: `GET /identity/userFlowAttributes`",
      ],
      [
        "Der Mandant hat keine Anwendung mit der Client-ID `{id}`",
        "Die Anwendung dort zuerst registrieren oder die ID berichtigen",
      ],
      [
        "Der Mandant hat keine benutzerdefinierte Authentifizierungserweiterung mit der ID `{id}`",
        "Die Erweiterung dort zuerst anlegen oder ihre ID nachschlagen: `GET /identity/customAuthenticationExtensions`",
      ],
    ],
    titles: ["`{right}` schreiben"],
  },
  UF0804: {
    summary: "Einmalpasscodes per E-Mail, die im Mandanten ausgeschaltet sind",
    wordings: [
      [
        "Der Flow verwendet Einmalpasscodes per E-Mail, aber im Mandanten ist `{member}` dieser Methode `disabled`",
        "Die Methode Email one-time passcode dort aktivieren oder einen anderen Identitätsanbieter verwenden",
      ],
    ],
  },
  UF0806: {
    summary: "Eine Anwendung ohne Dienstprinzipal im Mandanten",
    wordings: [
      [
        "Die Anwendung `{application}` hat im Mandanten keinen Dienstprinzipal",
        "Zuerst einen anlegen: `POST /servicePrincipals` mit der `appId`",
      ],
    ],
  },
  UF0807: {
    summary: "Eine Anwendung, die mit einem anderen Benutzerflow des Mandanten verknüpft ist",
    wordings: [
      [
        "Die Anwendung `{application}` ist mit einem anderen Benutzerflow des Mandanten verknüpft, `{flow}` (`{id}`)",
        "Die Verknüpfung mit jenem Flow zuerst lösen oder die Anwendung hier weglassen",
      ],
    ],
  },
  UF0808: {
    summary: "Mehr Benutzerflows oder Ereignislistener, als ein Mandant haben darf, oder fast so viele",
    wordings: [
      [
        "Mit diesem Dokument hat der Mandant {count} Benutzerflows; vorgesehen sind {limit}",
        "Einen Flow für mehrere Anwendungen verwenden oder nicht verwendete löschen",
      ],
      [
        "Mit diesem Dokument hat der Mandant {count} Ereignislistener, von denen ein Benutzerflow für jedes behandelte Ereignis einen braucht; erlaubt sind {limit}",
        "Nicht verwendete Ereignislistener oder Benutzerflows löschen",
      ],
    ],
  },
  UF0809: {
    summary: "Kennwortzurücksetzung, auf die der Mandant nicht vorbereitet ist",
    wordings: [
      [
        "Kennwörter sollen zurückgesetzt werden, aber im Mandanten sind die Methoden Email OTP und SMS beide `disabled`",
        "Eine der beiden Authentifizierungsmethoden für die Benutzer aktivieren",
      ],
      [
        "Kennwörter sollen zurückgesetzt werden, aber das Branding des Mandanten verbirgt den Link: `{member}` ist `true`",
        "Den Link im Unternehmensbranding unter Anmeldeformular anzeigen",
      ],
    ],
  },
  UF0810: {
    summary: "Eine Erweiterung für ein anderes Ereignis als das, bei dem sie steht",
    wordings: [
      [
        "Im Mandanten ist `{extension}` vom Typ `{type}`; dieses Ereignis verlangt eine vom Typ `{expected}`",
        "Eine Erweiterung verwenden, die für dieses Ereignis angelegt wurde",
      ],
    ],
  },
  UF0811: {
    summary: "Ein Mandant, der kein externer ist",
    wordings: [
      [
        "Der Mandant ist vom Typ `{type}`, Benutzerflows wie dieser sind aber für externe Mandanten vom Typ `CIAM`",
        "Einen Snapshot des externen Mandanten übergeben oder einen anlegen",
      ],
    ],
  },
  UF0812: {
    summary: "Ein Snapshot ohne das, womit das Dokument verglichen würde",
    wordings: [
      [
        "Der Snapshot des Mandanten enthält {lists} nicht, daher wird das Dokument damit nicht verglichen",
        "Dem Snapshot hinzufügen, was Graph dafür zurückgibt",
      ],
    ],
  },
  UF0813: {
    summary: "Ein OpenID-Connect-Anbieter, dessen Aussteller keine einfache https-Adresse ist",
    wordings: [
      [
        "Der Aussteller von `{provider}` ist keine `https`-Adresse ohne Abfrage und Fragment",
        "Den Aussteller im Mandanten berichtigen: Entra verlangt `https`, einen Host und höchstens einen Port und einen Pfad",
      ],
    ],
  },
  UF0814: {
    summary: "Ein OpenID-Connect-Anbieter, bei dem der Bereich `openid` nicht angefordert wird",
    wordings: [
      [
        "Der Bereich (scope) von `{provider}` enthält `openid` nicht",
        "`openid` im Mandanten zum Bereich des Anbieters hinzufügen",
      ],
    ],
  },
  UF0815: {
    summary: "Ein OpenID-Connect-Anbieter mit einem anderen Antworttyp als `code`",
    wordings: [
      [
        "Der Antworttyp von `{provider}` ist nicht `code`, der einzige unterstützte",
        "Den Antworttyp des Anbieters im Mandanten auf `code` setzen",
      ],
    ],
  },
  UF0816: {
    summary: "Ein OpenID-Connect-Anbieter, bei dem der Client mit einem Schlüssel signiert",
    wordings: [
      [
        "`{provider}` verwendet die Clientauthentifizierung `private_key_jwt`, die womöglich nicht unterstützt wird",
        "Für den Anbieter im Mandanten einen geheimen Clientschlüssel verwenden",
      ],
    ],
  },
  UF0817: {
    summary: "Eine Erweiterung, deren Zielgruppe und Adresse nicht zusammenpassen, sodass sie nicht aufgerufen wird",
    wordings: [
      [
        "Die Erweiterung `{extension}` ruft `{host}` auf, aber die Zielgruppe ihres Tokens, `resourceId`, gilt für `{audience}`",
        "Der Anwendung der Erweiterung einen Anwendungs-ID-URI mit dem aufgerufenen Host geben",
      ],
      [
        "Die `resourceId` der Erweiterung `{extension}` hat nicht die Form `api://{fully qualified domain name}/{appId}`",
        "Den Anwendungs-ID-URI ihrer Anwendung berichtigen und `resourceId` darauf setzen",
      ],
      [
        "Die `targetUrl` der Erweiterung `{extension}` ist keine `https`-Adresse",
        "Der Erweiterung eine Adresse geben, die mit `https` beginnt",
      ],
      [
        "Die `resourceId` der Erweiterung `{extension}` nennt die Anwendung `{audience}`, die im Mandanten keinen Dienstprinzipal hat",
        "Einen anlegen: `POST /servicePrincipals` mit der `appId`",
      ],
    ],
  },
  UF0818: {
    summary: "Eine Anwendung mit nativer Authentifizierung an einem Flow, von dem ein Teil nur im Browser funktioniert",
    wordings: [
      [
        "Für die Anwendung `{application}` ist die native Authentifizierung aktiviert, ein Teil dieses Flows funktioniert aber nur im Browser",
        "Die Anwendung für diesen Teil den Browser öffnen lassen oder ihr einen Flow ohne ihn geben",
      ],
    ],
    notes: ["Funktioniert nur im Browser"],
  },

  UF0901: {
    summary: "Zwei Flows mit demselben Namen",
    wordings: [["Zwei Benutzerflows heißen `{name}`", "Jedem Flow einen eigenen Namen geben"]],
    notes: ["Der andere Flow"],
  },
  UF0902: {
    summary: "Eine Anwendung steht in zwei Flows",
    wordings: [["Die Anwendung `{id}` steht in zwei Benutzerflows", "Die Anwendung nur in einem Flow behalten"]],
    notes: ["Der andere Flow"],
  },
  UF0903: {
    summary: "Mehr Benutzerflows, als für einen Mandanten vorgesehen sind",
    wordings: [
      [
        "Das sind {count} Benutzerflows, für einen Mandanten sind aber {limit} vorgesehen",
        "Einen Flow für mehrere Anwendungen verwenden oder die Flows auf mehrere Mandanten verteilen",
      ],
    ],
  },
  UF0904: {
    summary: "Zwei Flows deklarieren ein benutzerdefiniertes Attribut oder einen Identitätsanbieter verschieden",
    wordings: [
      [
        "Das benutzerdefinierte Attribut `{name}` hat in einem anderen Benutzerflow einen anderen Datentyp",
        "Nur einen Datentyp deklarieren: Ein Mandant hat nur ein Attribut dieses Namens",
      ],
      [
        "Das benutzerdefinierte Attribut `{name}` hat in einem anderen Benutzerflow eine andere ID",
        "Nur eine ID fest angeben oder den beiden Attributen eigene Namen geben",
      ],
      [
        "Der Identitätsanbieter `{name}` ist in einem anderen Benutzerflow anders deklariert",
        "Ihn in beiden gleich deklarieren oder nur in einem der beiden",
      ],
    ],
    notes: ["Der andere Flow"],
  },
  UF0905: {
    summary: "Ein früherer Name, den ein anderer Flow hat oder der kein anderer ist",
    wordings: [
      [
        "Ein anderer Benutzerflow heißt `{name}`, daher kann dieser nicht vorher so geheißen haben",
        "`renamedFrom` entfernen oder in zwei Schritten umbenennen",
      ],
      [
        "Bei zwei Benutzerflows ist `{name}` der frühere Name, der Mandant hat aber nur einen dieses Namens",
        "`renamedFrom` nur in einem der beiden behalten",
      ],
      ["Als früherer Name ist der jetzige Name des Benutzerflows angegeben", "`renamedFrom` entfernen"],
    ],
    notes: ["Der andere Flow"],
    titles: ["`renamedFrom` entfernen"],
  },

  UF1001: {
    summary: "Ein Objekt eines Graph-Bodys ohne seinen Typ oder mit einem anderen",
    wordings: [
      ["`@odata.type` fehlt", '`"@odata.type": "{right}"` ergänzen'],
      ["`@odata.type` ist `{found}`, muss aber `{right}` sein", "`{right}` schreiben"],
      [
        "`@odata.type` ist `{found}`, der Typ eines anderen Objekts; hier muss er `{right}` sein",
        "Das Objekt dorthin verschieben, wo sein Typ hingehört, oder `{right}` schreiben",
      ],
    ],
    titles: ["`@odata.type` ergänzen", "`{right}` schreiben"],
  },
  UF1002: {
    summary: "Einem Graph-Body fehlt ein Handler, den die Referenz verlangt",
    wordings: [
      ["Im Graph-Body fehlt `{handler}`", "Den Handler ergänzen; die Referenz verlangt ihn beim Anlegen"],
    ],
  },
  UF1003: {
    summary: "Ein Handler für die Registrierung sagt nicht, ob Benutzer sich registrieren dürfen",
    wordings: [
      [
        "`isSignUpAllowed` ist nicht angegeben, sodass Benutzer sich anmelden, aber nicht registrieren können",
        '`"isSignUpAllowed": true` ergänzen oder `false`, wenn das so gemeint ist',
      ],
    ],
    titles: ["Registrierung erlauben"],
  },
  UF1004: {
    summary: "Eine Attributerfassung nur mit Attributen oder nur mit Seiten",
    wordings: [
      ["In `onAttributeCollection` fehlt `attributes`", "Die Attribute auflisten, jedes mit seiner `id`"],
      [
        "In `onAttributeCollection` fehlt `attributeCollectionPage` mit `views`",
        "Eine Ansicht mit einem Eingabefeld für jedes Attribut ergänzen",
      ],
      [
        "Kein Attribut wird erfasst, nicht einmal die E-Mail-Adresse",
        '`"attributes": "none"` für einen Flow schreiben, der keine erfasst',
      ],
    ],
  },
  UF1005: {
    summary: "Eine Eigenschaft, die v1.0 von Graph nicht hat",
    wordings: [
      [
        "`{member}` gibt es nur in der Betaversion von Graph",
        "Die Eigenschaft weglassen oder die Betaversion verwenden; `build` lässt sie für v1.0 weg",
      ],
    ],
    titles: ["`{member}` entfernen"],
  },
  UF1006: {
    summary: "Ein Objekt von Graph, das kein Benutzerflow eines externen Mandanten ist",
    wordings: [
      [
        "Das ist ein Benutzerflow von Azure AD B2C (`b2cIdentityUserFlow`), kein Benutzerflow eines externen Mandanten",
        "Eine Definition schreiben; die Hinweise sagen, was aus jeder Eigenschaft wird",
      ],
      [
        "Das ist ein Benutzerflow für die Self-Service-Registrierung in einem Mitarbeitermandanten (`b2xIdentityUserFlow`), kein Benutzerflow eines externen Mandanten",
        "Eine Definition schreiben; die Hinweise sagen, was aus jeder Eigenschaft wird",
      ],
      [
        "Das ist ein Listener für Authentifizierungsereignisse, kein Benutzerflow eines externen Mandanten",
        "Den Listener dem Flow überlassen, der eigene verwaltet, oder ihn neben dem Flow einrichten",
      ],
      [
        "Das ist eine benutzerdefinierte Authentifizierungserweiterung, kein Benutzerflow eines externen Mandanten",
        "In `extensions` mit Namen oder ID auf sie verweisen",
      ],
      [
        "Das ist ein Identitätsanbieter, kein Benutzerflow eines externen Mandanten",
        "Den Anbieter im Mandanten einrichten und in `identityProviders` auf ihn verweisen",
      ],
      [
        "Das ist ein Benutzerattribut, kein Benutzerflow eines externen Mandanten",
        "Das Attribut in `attributes` aufnehmen; ein benutzerdefiniertes in `customAttributes` deklarieren",
      ],
      [
        "Das ist eine Anwendung, kein Benutzerflow eines externen Mandanten",
        "Ihre `appId` in `applications` aufnehmen",
      ],
      [
        "Das ist eine Fehlermeldung von Graph, kein Benutzerflow eines externen Mandanten",
        "Die Anforderung noch einmal senden, wenn die Ursache behoben ist",
      ],
    ],
    notes: [
      "Aus `id` (B2X_1_… oder B2C_1_…) wird `name`; der neue Flow erhält eine eigene ID",
      "Aus `userFlowType` wird `signUp`: `false` für einen Flow nur zur Anmeldung",
      "`userFlowTypeVersion` hat keine Entsprechung",
      "`identityProviders` bleibt, mit den Anbietern, die externe Mandanten haben",
      "Aus `userFlowIdentityProviders` wird `identityProviders`",
      "Aus `userAttributeAssignments` wird `attributes`: `isOptional` ist das Gegenteil von `required`, aus `userInputType` wird `input`, aus `userAttributeValues` wird `options`, `requiresVerification` hat keine Entsprechung",
      "Aus `apiConnectorConfiguration` wird `extensions`, mit benutzerdefinierten Authentifizierungserweiterungen anstelle der API-Connectors",
      "`languages` hat keine Entsprechung im Flow: Texte werden in den Lokalisierungen des Unternehmensbrandings übersetzt",
      "`defaultLanguageTag` hat keine Entsprechung",
      "`isLanguageCustomizationEnabled` hat keine Entsprechung",
    ],
  },
  UF1007: {
    summary: "Eine Liste, die ein Body weglässt und die daher nicht bekannt ist",
    wordings: [
      [
        "Der Body sagt nicht, was in `{list}` steht: Was er weglässt, ist unbekannt und nicht leer",
        "Die Liste mit `GET` lesen und einfügen",
      ],
    ],
  },
  UF1008: {
    summary: "Ein Geheimnis in einem Flow",
    wordings: [
      [
        "`{member}` ist ein Geheimnis eines Identitätsanbieters und hat in einem Benutzerflow nichts zu suchen",
        "Das Geheimnis entfernen und erneuern, wenn andere es gelesen haben könnten: Es gehört allein zum Anbieter",
      ],
    ],
    titles: ["`{member}` entfernen"],
  },
};

/** What is said of YAML alone, by the English message. */
const yaml = {
  "a list or mapping stands where a member name should": [
    "Hier steht eine Liste oder ein Mapping statt eines Eigenschaftsnamens",
    "Einen Text schreiben und das `?` davor entfernen",
  ],
  "`{alias}` stands inside the value that it stands for": [
    "`{alias}` steht in dem Wert, für den es steht",
    "Ausschreiben, was gemeint ist; JSON kann sich nicht selbst enthalten",
  ],
  "these bytes are not UTF-8": ["Diese Bytes sind kein UTF-8", "Die Datei als UTF-8 speichern"],
  "what `<<` brings in is no mapping and no list of mappings": [
    "Was `<<` einfügt, ist weder ein Mapping noch eine Liste von Mappings",
    "Einen Alias wie `<<: *common` schreiben",
  ],
  "this member name is {kind}, but names are texts": [
    "Dieser Eigenschaftsname ist {kind}, Namen sind aber Texte",
    "In Anführungszeichen setzen",
    KINDS,
  ],
  "JSON has no infinite numbers and no `.nan`": [
    "JSON kennt keine unendlichen Zahlen und kein `.nan`",
    "Eine Zahl schreiben oder den Text in Anführungszeichen setzen",
  ],
  "the document asks for YAML 1.1, but is read as YAML 1.2: `yes`, `no`, `on` and `off` are texts": [
    "Das Dokument verlangt YAML 1.1, wird aber als YAML 1.2 gelesen: `yes`, `no`, `on` und `off` sind Texte",
    "`true` und `false` schreiben und diese Zeile entfernen",
  ],
  "the value is not what its tag `{tag}` says": [
    "Der Wert ist nicht, was sein Tag `{tag}` besagt",
    "Das Tag entfernen oder den Wert ändern",
  ],
  "containers are nested more than {limit} levels deep": [
    "Mappings und Listen sind mehr als {limit} Ebenen tief verschachtelt",
    "Das Dokument flacher aufbauen; ein Benutzerflow braucht 11 Ebenen",
  ],
  "the YAML is larger than {limit} MiB": [
    "Das YAML ist größer als {limit} MiB",
    "Die Flows auf mehrere Dateien verteilen oder als JSON schreiben",
  ],
  "the rest of the document was not read: there are too many mistakes": [
    "Der Rest des Dokuments wurde nicht gelesen: Es enthält zu viele Fehler",
    "Prüfen, ob das überhaupt YAML ist",
  ],
  "aliases repeat more than is read: this YAML stands for {limit} values or more": [
    "Aliasse wiederholen mehr, als gelesen wird: Dieses YAML steht für {limit} Werte oder mehr",
    "Ausschreiben, was gebraucht wird, und nicht mehr",
  ],
  "`{alias}` stands for nothing: no value in front of it has `{anchor}`": [
    "`{alias}` steht für nichts: Kein Wert davor hat `{anchor}`",
    "Den Wert schreiben oder den Text in Anführungszeichen setzen",
  ],
  "`{tag}` is no type that JSON has": [
    "`{tag}` ist kein Typ, den JSON hat",
    "Das Tag entfernen und den Wert so schreiben, wie JSON ihn hat",
  ],
  "Write `{meant}`": ["`{meant}` schreiben", "`{meant}` schreiben: `{written}` ist in YAML 1.2 ein Text"],
  "this is no YAML: {problem}": ["Das ist kein YAML: {problem}", "Als YAML 1.2 oder als JSON schreiben"],
  "an alias takes neither a tag nor an anchor": [
    "Ein Alias hat weder ein Tag noch einen Anker",
    "Beides zu dem Wert verschieben, für den er steht",
  ],
  "a colon at the end of this name is part of the name": [
    "Ein Doppelpunkt am Ende dieses Namens gehört zum Namen",
    "Ein Leerzeichen vor den Doppelpunkt setzen",
  ],
  "a name is missing behind this `*` or `&`": [
    "Hinter diesem `*` oder `&` fehlt ein Name",
    "Den Namen schreiben oder den Text in Anführungszeichen setzen",
  ],
  "this line starts with `%` but is no directive of YAML 1.2": [
    "Diese Zeile beginnt mit `%`, ist aber keine Direktive von YAML 1.2",
    "Die Zeile entfernen",
  ],
  "this backslash starts no escape": [
    "Dieser umgekehrte Schrägstrich leitet keine gültige Escapesequenz ein",
    "Den Schrägstrich verdoppeln oder einfache Anführungszeichen verwenden",
  ],
  "a bracket that was opened is not closed in front of this": [
    "Vor dieser Stelle ist eine geöffnete Klammer nicht geschlossen",
    "Die Klammer schließen oder ihren Inhalt weiter einrücken als ihren Schlüssel",
  ],
  "this is not indented as the lines that it belongs to": [
    "Das ist nicht so eingerückt wie die Zeilen, zu denen es gehört",
    "Alle Eigenschaften eines Mappings und alle Einträge einer Liste in derselben Spalte beginnen",
  ],
  "a text without quotation marks cannot start with this character": [
    "Ein Text ohne Anführungszeichen darf nicht mit diesem Zeichen beginnen",
    "Den Text in Anführungszeichen setzen",
  ],
  "a second colon on this line makes a mapping where none can be": [
    "Ein zweiter Doppelpunkt in dieser Zeile ergibt ein Mapping, wo keines stehen kann",
    "Den Text in Anführungszeichen setzen oder alles nach dem ersten Doppelpunkt eingerückt in die nächste Zeile verschieben",
  ],
  "inside brackets, lists and mappings need brackets too": [
    "Innerhalb von Klammern brauchen auch Listen und Mappings Klammern",
    "`[…]` oder `{…}` schreiben",
  ],
  "this member name is longer than 1024 characters": [
    "Dieser Eigenschaftsname ist länger als 1024 Zeichen",
    "Ein `?` davor schreiben oder den Namen kürzen",
  ],
  "this quotation mark is not closed": [
    "Dieses Anführungszeichen ist nicht geschlossen",
    "Das schließende Anführungszeichen ergänzen",
  ],
  "a comment needs a space in front of it": [
    "Vor einem Kommentar steht ein Leerzeichen",
    "Ein Leerzeichen vor das `#` setzen oder den Text in Anführungszeichen",
  ],
  "a comma is missing between two values": ["Zwischen zwei Werten fehlt ein Komma", "Ein Komma einfügen"],
  "a colon is missing behind this member name": [
    "Hinter diesem Eigenschaftsnamen fehlt ein Doppelpunkt",
    "`: ` und einen Wert dahinter schreiben",
  ],
  "a bracket that was opened is not closed": ["Eine geöffnete Klammer ist nicht geschlossen", "Die Klammer schließen"],
  "a member name goes over several lines here": [
    "Hier geht ein Eigenschaftsname über mehrere Zeilen",
    "Hinter jeden Namen `: ` schreiben, mit dem Leerzeichen, und Folgezeilen eines Textes einrücken",
  ],
  "a value takes one anchor only": ["Ein Wert hat höchstens einen Anker", "Einen der Anker entfernen"],
  "a value takes one tag only": ["Ein Wert hat höchstens ein Tag", "Eines der Tags entfernen"],
  "a tab cannot indent in YAML": ["Mit einem Tabulator wird in YAML nicht eingerückt", "Mit Leerzeichen einrücken"],
  "this tag is not declared": ["Dieses Tag ist nicht deklariert", "Das Tag entfernen"],
  "a value has ended in front of this": [
    "Vor dieser Stelle ist ein Wert zu Ende",
    "Den ganzen Text in Anführungszeichen setzen oder diese Zeile so einrücken wie die, zu denen sie gehört",
  ],
  "this stands behind the end of the document": [
    "Das steht hinter dem Ende des Dokuments",
    "Den Text entfernen oder eine Zeile mit `---` vor ein weiteres Dokument setzen",
  ],
  "a value is missing in front of this comma": [
    "Vor diesem Komma fehlt ein Wert",
    "Das Komma entfernen oder den Wert schreiben",
  ],
};

/** What answers of Graph mean: the sentence, why it comes, and what to do. */
const graphErrors = {
  "duplicate-flow-name": [
    [
      "Der Benutzerflow `{flow}` hat diesen Namen",
      "Der Name eines Benutzerflows muss im Mandanten eindeutig sein",
      "Den Benutzerflow `{flow}` aktualisieren, statt einen anzulegen, oder einen anderen Namen wählen",
    ],
    [
      "Ein anderer Benutzerflow hat diesen Namen",
      "Der Name eines Benutzerflows muss im Mandanten eindeutig sein",
      "Jenen Benutzerflow aktualisieren, statt einen anzulegen, oder einen anderen Namen wählen",
    ],
  ],
  "application-not-known": [
    [
      "Benutzerflows kennen die Anwendung `{application}` nicht",
      "Eine neue Anwendung ist Benutzerflows erst nach einigen Sekunden bekannt und braucht einen Dienstprinzipal im Mandanten",
      "Ihren Dienstprinzipal anlegen, den Benutzerflow ohne die Anwendung anlegen und sie danach verknüpfen, bei einer Ablehnung nach einigen Sekunden noch einmal",
    ],
    [
      "Benutzerflows kennen die Anwendung nicht",
      "Eine neue Anwendung ist Benutzerflows erst nach einigen Sekunden bekannt und braucht einen Dienstprinzipal im Mandanten",
      "Die ID mit der Client-ID der Anwendung vergleichen, ihren Dienstprinzipal anlegen und sie verknüpfen, wenn der Benutzerflow angelegt ist",
    ],
  ],
  "already-linked": [
    [
      "Was hinzugefügt wird, ist schon da",
      "Eine Anwendung lässt sich nur mit einem Benutzerflow und nur einmal verknüpfen",
      "Ist die Anwendung mit diesem Benutzerflow verknüpft, den Aufruf weglassen; sonst die Verknüpfung mit dem anderen lösen",
    ],
  ],
  "flow-without-attributes": [
    [
      "Der Benutzerflow erfasst keine Attribute",
      "Werden die Attribute eines solchen Benutzerflows aufgelistet, antwortet Graph mit 400 statt mit einer leeren Liste",
      "Die Antwort als leere Liste behandeln und das erste Attribut mit `POST …/attributes/$ref` hinzufügen",
    ],
  ],
  "b2c-user-flow": [
    [
      "Die Antwort kommt von den Benutzerflows von Azure AD B2C",
      "`/identity/userFlows`, `/identity/b2cUserFlows` und `/identity/b2xUserFlows` enthalten Benutzerflows anderer Art",
      "`/identity/authenticationEventsFlows` mit einem Benutzerflow von External ID aufrufen",
    ],
  ],
  "not-for-external-tenants": [
    [
      "Ein externer Mandant nimmt diesen Aufruf nicht an",
      "Der Aufruf ist für Benutzerflows von Azure AD B2C oder von Mitarbeitermandanten",
      "`/identity/authenticationEventsFlows` mit einem Benutzerflow von External ID aufrufen",
    ],
  ],
  "no-email-from-provider": [
    [
      "Der Identitätsanbieter sendet keine E-Mail-Adresse, und der Benutzerflow verlangt eine",
      "Wer sich bei einem solchen Anbieter registriert, kann die Adresse nicht angeben, denn ihr Eingabefeld ist verborgen",
      'Die E-Mail-Adresse mit `{ "attribute": "email", "required": false }` freiwillig machen oder den Anbieter den Anspruch `email` senden lassen',
    ],
  ],
  "not-allowed-by-policy": [
    [
      "Die Bedingungen einer Richtlinie lassen die Anmeldung dieser Person nicht zu",
      "Das ist eine Antwort der Anmeldung, beobachtet nach einer geglückten Registrierung, und keine zum Benutzerflow",
      "Im Mandanten die Anmeldung nachschlagen und die Richtlinien, die für die Anwendung gelten",
    ],
  ],
  "no-backing-application": [
    [
      "Der Dienstprinzipal kommt zu früh: Seine Anwendung ist noch nicht da",
      "Bis das ganze Verzeichnis eine neue Anwendung kennt, dauert es einige Sekunden",
      "`POST /servicePrincipals` noch einmal senden, jedes Mal nach einer längeren Wartezeit",
    ],
  ],
  "insufficient-claims": [
    [
      "Eine Richtlinie für bedingten Zugriff verlangt mehr vom Token",
      "Dem Token fehlt, was die Richtlinie verlangt, etwa eine Multi-Faktor-Authentifizierung",
      "Ein neues Token mit den Ansprüchen holen, die die Antwort verlangt: Der Benutzer muss sich neu anmelden",
    ],
  ],
  "request-denied": [
    [
      "Der Aufrufer darf das unter `{path}` nicht",
      "Ihm fehlt eine Berechtigung, dem angemeldeten Benutzer die Rolle oder dem Mandanten die Lizenz",
      "`{read}` zum Lesen oder `{write}` zum Ändern mit der Zustimmung eines Administrators erteilen und einem angemeldeten Benutzer die Rolle {role} geben",
    ],
    [
      "Der Aufrufer darf das unter `{path}` nicht",
      "Ihm fehlt eine Berechtigung, dem angemeldeten Benutzer die Rolle oder dem Mandanten die Lizenz",
      "`{read}` zum Lesen oder `{write}` zum Ändern mit der Zustimmung eines Administrators erteilen",
    ],
    [
      "Der Aufrufer darf das unter `{path}` nicht",
      "Ihm fehlt eine Berechtigung, dem angemeldeten Benutzer die Rolle oder dem Mandanten die Lizenz",
      "`{write}` zum Ändern mit der Zustimmung eines Administrators erteilen",
    ],
    [
      "Der Aufrufer darf das nicht",
      "Ihm fehlt eine Berechtigung, dem angemeldeten Benutzer die Rolle oder dem Mandanten die Lizenz",
      "Erteilen, was der Aufruf braucht, für Benutzerflows `EventListener.ReadWrite.All`, mit der Zustimmung eines Administrators, und einem angemeldeten Benutzer die Rolle External ID User Flow Administrator geben",
    ],
  ],
  "concurrency-violation": [
    [
      "Zwei Änderungen sind im Verzeichnis zusammengestoßen",
      "Eine andere Änderung desselben Objekts war im Gange",
      "{seconds} Sekunden warten und den Aufruf noch einmal senden",
    ],
    [
      "Zwei Änderungen sind im Verzeichnis zusammengestoßen",
      "Eine andere Änderung desselben Objekts war im Gange",
      "Den Aufruf nach kurzer, jedes Mal längerer Wartezeit noch einmal senden",
    ],
  ],
  "no-branding": [
    [
      "Der Mandant hat noch kein eigenes Branding",
      "Bis das Branding zum ersten Mal eingestellt ist, antwortet Graph mit 404",
      "Die Antwort als das Standardbranding behandeln und einstellen, was der Benutzerflow braucht",
    ],
  ],
  "throttled-user-flows": [
    [
      "Für Benutzerflows und Identitätsanbieter sind es zu viele Aufrufe",
      "Graph nimmt davon für einen Mandanten 300 in der Minute an, von einer Anwendung 200",
      "{seconds} Sekunden warten und den Aufruf noch einmal senden",
    ],
    [
      "Für Benutzerflows und Identitätsanbieter sind es zu viele Aufrufe",
      "Graph nimmt davon für einen Mandanten 300 in der Minute an, von einer Anwendung 200",
      "So viele Sekunden warten, wie `Retry-After` sagt, ohne diese Angabe jedes Mal länger, und den Aufruf noch einmal senden",
    ],
  ],
  "throttled-policies": [
    [
      "Für Richtlinien für bedingten Zugriff sind es zu viele Aufrufe",
      "Graph nimmt davon für einen Mandanten einen in der Sekunde an, und seine Antwort hat kein `Retry-After`",
      "Einen Aufruf in der Sekunde senden und nach jeder Ablehnung länger warten",
    ],
  ],
  "failed-dependency": [
    [
      "Dieser Teil des Batches lief nicht, denn einer, von dem er abhängt, ist gescheitert",
      "Ein Teil, dessen `dependsOn` einen gescheiterten nennt, wird mit 424 beantwortet",
      "Den gescheiterten Teil berichtigen und beide noch einmal senden",
    ],
  ],
  "malformed-batch": [
    [
      "Graph lehnt den Batch als Ganzes ab",
      "Ein Batch hat höchstens 20 Anforderungen, jede mit eigener `id`, relativer `url` und, wenn sie einen Body hat, `Content-Type`",
      "Einen längeren Batch teilen und seine Anforderungen mit diesen Regeln vergleichen",
    ],
  ],
  throttled: [
    [
      "Es sind zu viele Aufrufe",
      "Graph begrenzt, wie viel eine Anwendung und ein Mandant in einer Zeit anfragen dürfen, und beurteilt jeden Teil eines Batches für sich",
      "{seconds} Sekunden warten und den Aufruf noch einmal senden",
    ],
    [
      "Es sind zu viele Aufrufe",
      "Graph begrenzt, wie viel eine Anwendung und ein Mandant in einer Zeit anfragen dürfen, und beurteilt jeden Teil eines Batches für sich",
      "So viele Sekunden warten, wie `Retry-After` sagt, ohne diese Angabe jedes Mal länger, und den Aufruf noch einmal senden",
    ],
  ],
  unavailable: [
    [
      "Graph ist überlastet oder wird gewartet",
      "Der Fehler liegt nicht im Aufruf und geht vorüber",
      "{seconds} Sekunden warten und den Aufruf noch einmal senden",
    ],
    [
      "Graph ist überlastet oder wird gewartet",
      "Der Fehler liegt nicht im Aufruf und geht vorüber",
      "So viele Sekunden warten, wie `Retry-After` sagt, ohne diese Angabe jedes Mal länger, und den Aufruf noch einmal senden",
    ],
  ],
  "not-there-yet": [
    [
      "Was der Aufruf nennt, ist womöglich nicht oder noch nicht da",
      "Andere Aufrufe sehen erst nach einigen Sekunden, was gerade geschrieben wurde",
      "Den Aufruf nach kurzer, jedes Mal längerer Wartezeit noch einmal senden und die IDs vergleichen, wenn das nicht hilft",
    ],
  ],
  "bad-request": [
    [
      "Graph kann die Anforderung nicht lesen oder lehnt ihren Inhalt ab",
      "Der innerste `code` der Antwort sagt am meisten; für Benutzerflows sind aber keine Codes dokumentiert",
      "Den gesendeten Body an `validate` geben, das meldet, was daran falsch ist",
    ],
  ],
  unauthorized: [
    [
      "Das Token fehlt, ist abgelaufen oder für eine andere API",
      "Jeder Aufruf von Graph braucht ein gültiges Token für Graph",
      "Ein neues Token für `https://graph.microsoft.com` holen, aus dem Mandanten mit dem Benutzerflow",
    ],
  ],
  "not-found": [
    [
      "Unter dieser Adresse ist nichts",
      "Die ID gehört zu einem anderen Objekt oder Mandanten, oder andere Aufrufe sehen noch nicht, was gerade geschrieben wurde",
      "Die ID und den Mandanten vergleichen und bei einem neuen Objekt den Aufruf nach kurzer Wartezeit noch einmal senden",
    ],
  ],
  "method-not-allowed": [
    [
      "Die Adresse nimmt diese HTTP-Methode nicht an",
      "Ein Benutzerflow wird mit PATCH geändert, seine Anbieter und Attribute werden mit `POST …/$ref` hinzugefügt",
      "Die Methode und die Adresse mit der Referenz des Aufrufs vergleichen",
    ],
  ],
  conflict: [
    [
      "Der Aufruf passt nicht zum jetzigen Stand",
      "Das Objekt wurde inzwischen geändert oder ist schon da",
      "Das Objekt noch einmal lesen und entscheiden, was noch zu ändern ist",
    ],
  ],
  "precondition-failed": [
    [
      "Das Objekt ist nicht mehr das, was der Aufruf erwartet",
      "Der Aufruf hat eine Bedingung wie `If-Match`, die nicht erfüllt ist",
      "Das Objekt noch einmal lesen und die Änderung mit seinem neuen Tag wiederholen",
    ],
  ],
  "unsupported-media-type": [
    [
      "Graph nimmt einen Body dieses Typs nicht an",
      "Ein Body für Graph ist JSON und muss als JSON gesendet werden",
      "`Content-Type: application/json` setzen",
    ],
  ],
  unprocessable: [
    [
      "Graph liest die Anforderung, sie ergibt dort aber keinen Sinn",
      "Die Form der Anforderung stimmt, ihr Inhalt nicht",
      "Den gesendeten Body an `validate` geben, das meldet, was daran falsch ist",
    ],
  ],
  locked: [
    [
      "Das Objekt ist gesperrt",
      "Bis die Sperre aufgehoben ist, lässt es sich nicht ändern",
      "Den Aufruf später noch einmal senden",
    ],
  ],
  "server-fault": [
    [
      "Graph oder ein Dienst dahinter ist gescheitert",
      "Der Fehler muss nicht im Aufruf liegen, und ob die Änderung erfolgt ist, ist nicht bekannt",
      "Das Objekt noch einmal lesen, den Aufruf noch einmal senden, wenn sich nichts geändert hat, und die `request-id` für den Support von Microsoft aufbewahren",
    ],
  ],
  "not-implemented": [
    [
      "Graph hat nicht, was der Aufruf verlangt",
      "Manches gibt es nur in der Betaversion oder nur in einer Art von Mandanten",
      "Die Version und die Adresse mit der Referenz des Aufrufs vergleichen",
    ],
  ],
  "quota-reached": [
    [
      "Eine Grenze dessen, was der Mandant fassen kann, ist erreicht",
      "Für ein weiteres Objekt ist kein Platz",
      "Entfernen, was nicht gebraucht wird, und den Aufruf noch einmal senden",
    ],
  ],
};

/** What `entra-user-flow/format` says by itself. */
const labels = {
  error: "Fehler",
  warning: "Warnung",
  info: "Hinweis",
  oneError: "{count} Fehler",
  severalErrors: "{count} Fehler",
  oneWarning: "{count} Warnung",
  severalWarnings: "{count} Warnungen",
  oneInfo: "{count} Hinweis",
  severalInfos: "{count} Hinweise",
  noFindings: "keine Meldungen",
  canBeFixed: "davon korrigierbar: {count}",
  also: "auch",
  help: "Hilfe",
  note: "Grundlage",
  fix: "Korrektur",
  fixToCheck: "Korrektur (Ergebnis prüfen)",
  see: "siehe",
  wholeDocument: "(das ganze Dokument)",
  at: "bei {path}",
};

/** @type {import("../index.js").Catalogue} */
export default { language: "de", rules, yaml, graphErrors, labels };
