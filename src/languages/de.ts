import type { Translation } from './translation.js';

/* Written by scripts/write/write-languages.mjs from xliff/de.xlf: change the words there. */
export const translation: Translation = {
  about: { review: 'machine-made' },
  phrases: {
    bound: { about: 'etwa {}', 'at least': 'mindestens {}', 'up to': 'bis zu {}' },
    qualifier: {
      about: 'etwa',
      'at least': 'mindestens',
      'up to': 'bis zu',
      mainly: 'hauptsächlich',
      most: 'die meisten',
      'not yet': 'noch nicht',
      'not ruled out': 'nicht ausgeschlossen',
    },
    pace: { month: '{} im Monat', year: '{} im Jahr' },
    times: { one: '{}‑mal', other: '{}‑mal' },
    oneIn: '1 von {}',
    notPublished: 'keine Zahl veröffentlicht',
    unit: {
      cases: { one: 'Fall', other: 'Fälle' },
      people: { one: 'Mensch', other: 'Menschen' },
      entries: { one: 'Eintrag', other: 'Einträge' },
    },
  },
  'case-field': {
    states: {
      '2024': {
        headline: '{earlier} davon entfallen auf {earlier:short-period}',
        picture:
          'Die Quadrate von {earlier} Fällen haben sich vom Feld gelöst; alle anderen bleiben beisammen',
      },
      all: {
        headline: 'Ein einziges Dokument enthält all diese Fälle',
        picture: 'Ein ungeteiltes Feld kleiner Quadrate steht für {total} Fälle',
      },
      '2025-h1': {
        headline: '{later:months} bringen noch einmal {later}',
        picture:
          'Die Quadrate von {later} Fällen stehen abgesetzt neben denen von {earlier:short-period}; der Rest bleibt beisammen',
      },
      rest: {
        headline: '{rest:value} Fälle bleiben ungeteilt',
        notes: { '2': 'keine Aufteilung angegeben für {rest:period}' },
        picture: 'Neben den zwei vollen Gruppen steht der Rest, schraffiert: nicht aufgeschlüsselt',
      },
    },
    labels: {
      rest: 'der Rest der Liste',
      undivided: 'nicht aufgeschlüsselt',
      each: 'ein Zeichen je Fall',
      several: 'ein Zeichen steht für',
    },
  },
  'claim-note': {
    states: {
      '': {
        headline:
          'Im Folgenden ist von Gewalt gegen Menschen die Rede, die ihre Einheiten verließen',
        picture:
          'Strafe für das Weggehen: {punishment:value} ({punishment:certainty}). Gewalt gegen Menschen, die gegangen sind: {violence:value} ({violence:certainty}). {violence:note}',
      },
    },
    labels: {
      skip: 'Überspringen',
      after: 'Hier enden die Vorwürfe.',
      heading: '{punishment:source} sprechen von Gewalt außerhalb des Rechts',
      claims: {
        '0': 'Strafe für das Weggehen: {punishment:value}.',
        '1': 'Gewalt gegen Menschen, die gegangen sind: {violence:value}.',
      },
    },
  },
  'source-words': {
    key: 'Wie sicher jede Art von Aussage ist',
    sums: 'unsere Rechnung',
    sources: 'Quellen',
    machineMade:
      'Die Texte auf dieser Seite hat eine Maschine übersetzt; noch hat kein Mensch sie geprüft.',
  },
  'desertion-timeline': {
    states: {
      '2024': {
        headline: 'Für {earlier:short-period} sind {earlier} aufgeführt',
        picture: 'Ein Block; Breite: {earlier:months}, Höhe: {earlier:pace}',
      },
      document: {
        headline: 'Eine Liste nennt Deserteure und ihre Einheiten',
        picture: 'Ein voller Block steht für {total} Einträge, ungeteilt',
      },
      '2025-h1': {
        headline: 'Für {later:short-period} sind {later} aufgeführt',
        picture: 'Ein Block; Breite: {later:months}, Höhe: {later:pace}',
      },
      pace: {
        headline: 'Die Liste wächst {times:value} so schnell wie {earlier:period}',
        notes: {
          '2': '{overall:source}: {overall} so viel wie zuvor, für {overall:period} ({overall:certainty})',
        },
        picture:
          'Der Block für {later:period} ist {times:value} so hoch wie der Block für {earlier:period}',
      },
      remainder: {
        headline: '{rest:value} Einträge sind nicht aufgeschlüsselt',
        notes: { '2': 'keine Aufteilung angegeben für {rest:period}' },
        picture:
          'Ein schraffierter Block im selben Flächenmaßstab liegt abseits der Zeitachse: nicht aufgeschlüsselt',
      },
    },
    labels: { undivided: 'nicht aufgeschlüsselt', rest: 'der Rest des Dokuments' },
  },
  'evidence-chain': {
    states: {
      documents: {
        headline: 'Am Anfang stehen Papiere der Armee selbst',
        picture:
          'In einer Kette von Kästen ist der erste markiert: {documents:source}, {documents:value}; eines davon führt {list} Deserteure auf, für {list:period} ({list:certainty})',
      },
      files: {
        headline: 'Ein Projekt sammelte Akten von Soldaten',
        picture:
          'Neben den Dokumenten steht ein Kasten: {files:source}, das die Akten gesammelt hat',
      },
      analysts: {
        headline: 'Eine Gruppe von Analysten las beides',
        notes: { '1': 'dieser Seite lagen die Papiere nicht vor' },
        picture: 'Pfeile führen von Dokumenten und Akten zu {@frontelligence}',
      },
      press: {
        headline: 'Dann gab die Presse es weiter',
        notes: { '1': 'andernorts weichen Zahlen ab' },
        picture:
          'Pfeile führen weiter zu {@focus-news} und von dort zu {@fakti}. Abgesetzt von der Kette: wo Quellen voneinander abweichen. {share:value} in der Armee: {share:note}; {growth} so viel über {growth:period}: {growth:note}',
      },
    },
    labels: {
      documents: {
        '0': 'Papiere',
        '2': 'Papiere {documents:value}, bei den Einheiten beschafft ({documents:certainty}). Eines davon führt {list} Deserteure mit Namen und Einheit auf, {list:period} ({list:certainty}).',
        '3': 'Papiere {documents:value}; eines führt {list} Deserteure auf ({list:certainty}).',
      },
      files: {
        '0': 'Akten',
        '2': 'Personalakten von Soldaten, {files:value} ({files:certainty}); gesammelt hat sie {files:source}.',
        '3': 'Personalakten von Soldaten, {files:value} ({files:certainty}).',
      },
      analysts: {
        '0': 'Analyse',
        '2': 'Hier wurden aus Papieren und Akten Befunde: was gezählt wurde, wie es wuchs, von wo Menschen gingen, und eine eigene Hochrechnung der Gruppe.',
        '3': 'Aus Papieren und Akten wurden Befunde.',
      },
      press: {
        '0': 'Bericht',
        '2': '{@focus-news} zitierte die Analysten: Von hier an werden die Befunde aus zweiter Hand erzählt.',
        '3': '{@focus-news} zitierte die Analysten.',
      },
      article: {
        '0': 'Artikel',
        '2': 'Die Meldung vom {@fakti:date} auf {@fakti}, aus der diese Geschichte übernimmt, was andere berichten.',
        '3': 'Die Meldung vom {@fakti:date}.',
      },
      differ: 'Wo Quellen voneinander abweichen',
      differences: {
        '0': '{share:value} in der Armee',
        '2': '{growth} so viel über {growth:period}',
      },
      'for-example': 'Zum Beispiel',
    },
  },
  'growth-range': {
    states: {
      double: {
        headline: 'Desertion wuchs: Ihr Ausmaß ist {overall} so groß wie zuvor',
        notes: { '1': 'gepunktet: dazwischen nichts veröffentlicht' },
        picture:
          'Eine gepunktete Hilfslinie steigt von einem Pfosten am Anfang zu einem, der {overall} so hoch ist; ihre Länge: {overall:period}',
      },
      sixfold: {
        headline: 'In einigen Dokumenten wuchs sie: {some} so viel',
        notes: {
          '0': '{some:certainty} für {some:period}, eine Obergrenze',
          '1': 'jeweils vom eigenen Anfang an',
          '2': 'gepunktet: dazwischen nichts veröffentlicht',
        },
        picture:
          'Eine längere Hilfslinie führt vom selben Anfang über {some:period} zu einem Balken, der {some} so hoch reicht, oben begrenzt ist und nach unten verblasst; die Linie über {overall:period} endet früher, {overall} so hoch',
      },
    },
    labels: { start: 'am Anfang', overall: 'insgesamt', some: 'in einigen Dokumenten' },
  },
  'origin-shift': {
    states: {
      '2025': {
        headline: 'Jetzt gehen die meisten von hier: {now:value}',
        notes: { '1': 'nur eine Rangfolge: Anteile wurden nicht veröffentlicht' },
        picture: 'Markiert: {now:value}; nicht mehr markiert: {before:value}',
      },
      early: {
        headline: 'Anfangs gingen sie hauptsächlich von hier: {before:value}',
        notes: { '1': 'nur eine Rangfolge: Anteile wurden nicht veröffentlicht' },
        picture: 'Ein Band von Orten vom Hinterland bis zur Front; markiert: {before:value}',
      },
      shift: {
        headline: 'Dann verlagerte sich das Weggehen hierher: {now:value}',
        notes: { '1': 'nur eine Rangfolge: Anteile wurden nicht veröffentlicht' },
        picture: 'Die Markierung wandert; vorher: {before:value}, nun: {now:value}',
      },
    },
    labels: {
      start: 'das Hinterland',
      end: 'die Front',
      'before-here': '{before:qualifier} von hier',
      'now-here': '{now:qualifier} von hier',
    },
  },
  'projection-meter': {
    states: {
      rate: {
        headline: 'Bei diesem Tempo würden {pace:pace} gehen',
        notes: { '1': 'eine gerade Linie über das Jahr, nichts weiter' },
        picture:
          'Die Bahn eines Jahres in gleichen Monaten, gestrichelt; ein Monat davon ist schraffiert',
      },
      'year-end': {
        headline: 'Hält das Tempo an, werden so viele Menschen gehen',
        notes: { '1': 'eine Untergrenze: das Ende ist offen' },
        picture:
          'Die Bahn des Jahres ist schraffiert und gestrichelt bis {reached} Menschen; ein Pfeil führt über ihr Ende hinaus',
      },
      'one-in-ten': {
        headline: 'Das wäre {share:value} in der Armee',
        picture: 'Eine Reihe gleicher Zeichen, von denen eines gezeichnet und schraffiert ist',
      },
    },
  },
  'severity-scale': {
    states: {
      serious: {
        headline: 'Das Problem wird so eingeschätzt: {serious:value}',
        notes: { '1': 'eine Rangfolge, kein Maß' },
        picture:
          'Eine Skala hohler Marken, nach Schwere geordnet; ein Zeiger steht bei der ersten: ein ernstes Problem, jetzt hier',
      },
      crisis: {
        headline: '{crisis:source} sehen {crisis:value}',
        notes: { '1': 'eine Rangfolge, kein Maß' },
        picture: 'Die mittlere Marke ist hervorgehoben: eine Krise, {crisis:qualifier}',
      },
      split: {
        headline: '{split:value} ist {split:qualifier}',
        notes: { '0': '{split:certainty}, für {split:period}', '1': 'eine Rangfolge, kein Maß' },
        picture:
          'Die letzte Marke ist hervorgehoben, am Ende einer gestrichelten Linie: eine Spaltung in der Armee, {split:qualifier}',
      },
    },
    labels: {
      stations: { '0': 'Ernstes Problem', '1': 'Krise', '2': 'Spaltung in der Armee' },
      standings: { '0': 'jetzt hier' },
    },
  },
  'bar-words': {
    position: '{step} von {count}',
    count: 'Schritte: {count}',
    open: 'Schritte und Lesearten',
    skip: 'Grafik überspringen',
  },
  'certainty-words': {
    recorded: 'verzeichnet',
    reported: 'berichtet',
    projected: 'hochgerechnet',
    claimed: 'behauptet',
    judged: 'eingeschätzt',
    derived: 'unsere Rechnung',
  },
  'key-words': {
    recorded: 'in einem Dokument gezählt',
    reported: 'von einer Quelle angegeben, ohne einsehbare Zählung',
    projected: 'ein fortgeschriebenes Tempo, falls es anhält',
    claimed: 'ein Vorwurf, erhoben von den Genannten',
    judged: 'eine Einschätzung, kein Maß',
    derived: 'hier ausgerechnet, mit der Rechnung daneben',
  },
  'panel-words': {
    panel: 'Schritte und Lesearten',
    previous: 'Zurück',
    next: 'Weiter',
    steps: 'Schritte',
    step: 'Schritt {step}',
    modes: 'So lesen',
    scroll: 'Beim Scrollen',
    stepwise: 'Schritt für Schritt',
    flat: 'Bilder im Text',
    text: 'Text mit Tabellen',
    motion: 'Weniger Bewegung',
    copy: 'Link zu diesem Schritt kopieren',
    copied: 'Link kopiert',
    address: 'Link zu diesem Schritt',
    share: 'Teilen',
  },
  'save-button-words': { open: 'Sichern' },
  'save-words': {
    menu: 'Diese Grafik sichern oder teilen',
    postPng: 'Bild für einen Beitrag (PNG)',
    postSvg: 'Bild für einen Beitrag (SVG)',
    printPng: 'Bild für den Druck (PNG)',
    printSvg: 'Bild für den Druck (SVG)',
    csv: 'Daten (CSV)',
    share: 'Teilen …',
    saved: 'Gesichert als {}',
    shared: 'Geteilt',
    notMade: '{} ließ sich in diesem Browser nicht erstellen. Versuchen Sie ein anderes Format.',
    notShared:
      'Das Teilen ist nicht gelungen. Sichern Sie das Bild und senden Sie es, oder die Adresse dieser Seite.',
  },
  'step-words': {
    steps: 'Schritte',
    previous: 'Zurück',
    next: 'Weiter',
    position: '{step} von {count}',
  },
  'table-words': {
    table: 'Tabelle',
    asReported: 'wie von {outlet} berichtet, {date}',
    columns: {
      '0': 'Angabe',
      '1': 'Wert',
      '2': 'Einschränkung',
      '3': 'Zeitraum',
      '4': 'Gewissheit',
      '5': 'Quelle',
    },
  },
  words: {
    showTable: 'Als Tabelle zeigen',
    showPicture: 'Bild zeigen',
    showWords: 'Text zeigen',
    source: 'Quelle: {who}',
    via: 'über {outlet}',
    nowShown: 'Die Grafik zeigt jetzt: {sentence}',
    ourArithmetic: 'unsere Rechnung: {sum}',
    recorded: 'verzeichnet',
    reported: 'berichtet',
    projected: 'hochgerechnet',
    projectedIf: 'hochgerechnet, {condition}',
    claimed: 'das behaupten {who}',
    judged: 'so schätzen es {who} ein',
  },
  facts: {
    F1: {
      label: 'Zunahme der Desertion in einem Jahr',
      period: { label: 'das Jahr bis September 2025' },
    },
    F2a: {
      label: 'Menschen, die ihre Einheiten verlassen haben werden',
      condition: 'falls das Tempo anhält',
    },
    F2b: {
      label: 'Dasselbe als Teil der Armee',
      condition: 'falls das Tempo anhält',
      note: 'Andere Medien beziehen es auf die Truppen in der Ukraine',
    },
    F3a: {
      label: 'Untersuchte Personalakten von Soldaten',
      value: 'Zehntausende',
      note: 'Eine genaue Zahl ist nicht angegeben.',
    },
    F3b: {
      label: 'Untersuchte interne Dokumente',
      value: 'aus Brigaden, Divisionen und Armeen',
      note: 'Eine genaue Zahl ist nicht angegeben.',
    },
    F4: { label: 'Deserteure, die ein Dokument mit Namen und Einheit aufführt' },
    F5a: { label: 'Fälle, die das Dokument registriert' },
    F5b: { label: 'Fälle, die das Dokument registriert' },
    F5c: { label: 'Entwicklung der registrierten Fälle', value: 'eine stetige Zunahme' },
    F6: {
      label: 'Zunahme in einigen anderen Dokumenten',
      note: 'Andere Medien vergleichen die monatlichen Fälle im Sommer 2025 mit denen im Januar 2024',
      period: { label: 'eineinhalb Jahre' },
    },
    F7a: {
      label: 'Von wo die meisten anfangs gingen',
      value: 'Stützpunkte im Hinterland',
      note: 'Anteile sind nicht veröffentlicht.',
      period: { label: 'die ersten Kriegsjahre' },
    },
    F7b: {
      label: 'Von wo die meisten jetzt gehen',
      value: 'Kranken­häuser oder Frontlinie',
      note: 'Anteile sind nicht veröffentlicht.',
    },
    F8a: { label: 'Bestrafung von Desertion', value: 'außergerichtlich und systematisch' },
    F8b: {
      label: 'Gewalt gegen Deserteure',
      value: 'Folter, Hinrichtungen und Massentötungen werden, so heißt es, organisiert',
      note: 'Es soll Belege geben.',
    },
    F9a: { label: 'Niveau der Desertion', value: 'bisher keine Krise' },
    F9b: { label: 'Gewicht des Problems', value: 'ernst, angesichts der Methoden dagegen' },
    F10: {
      label: 'Was bald folgen könnte',
      value: 'eine ernste Spaltung in der Armee',
      period: { label: 'die nahe Zukunft' },
    },
  },
  sums: {
    D1: { label: 'Tempo des Halbjahres im Vergleich zum Jahr davor' },
    D2: {
      label: 'Einträge, die der Artikel nicht aufschlüsselt',
      period: { label: '2022, 2023 und Juli 2025' },
    },
    D3: { label: 'Truppenstärke, die sich aus diesem Anteil ergibt' },
    D4: { label: 'Gleichmäßiges Tempo, das sich aus der Hochrechnung ergibt' },
  },
  sources: {
    focus: { label: 'OSINT-Analysten, zitiert von FOCUS' },
    'i-want-to-live': { label: 'das Projekt „Ich will leben“' },
    units: { label: 'interne Dokumente russischer Einheiten' },
    document: { label: 'ein internes Dokument der Armee' },
    analysts: { label: 'die Analysten' },
    researchers: { label: 'die Forscher' },
    authors: { label: 'die Autoren des Berichts' },
  },
  steps: {
    opening: {
      heading: 'Die Liste wird länger, und das schneller',
      text: {
        '0': 'Das berichten {F1:source}: Das Ausmaß der Desertion in der russischen Armee ist jetzt {F1} so groß wie ein Jahr zuvor. Eine Liste lässt einen Teil dieser Zunahme sehen; eine Hochrechnung und einige Einschätzungen muss man auf Vertrauen hinnehmen. Das Folgende hält sie auseinander.',
      },
    },
    documents: {
      heading: 'Woher es kommt',
      text: {
        '0': 'Am Anfang steht Papier: interne Dokumente {F3b}, bei den Einheiten selbst beschafft. Wie viele es sind, ist nicht gesagt worden.',
      },
    },
    files: {
      text: {
        '0': 'Daneben liegen Personalakten von Soldaten, {F3a}; gesammelt hat sie {F3a:source}.',
      },
    },
    analysts: {
      text: {
        '0': 'Die Gruppe {F2a:source} arbeitete beides durch und veröffentlichte, was sie fand.',
      },
    },
    press: {
      text: {
        '0': 'Ein Magazin berichtete über die Befunde, eine Nachrichtenseite fasste den Bericht zusammen, und diese Seite erzählt, was in der Zusammenfassung steht. Jede Hand auf diesem Weg ist eine mehr, der man vertrauen muss.',
      },
    },
    list: {
      heading: 'Eine Liste von Namen',
      text: {
        '0': 'Unter den Papieren ist eine einzelne Liste. Sie führt {F4} Deserteure auf, jeden mit Namen und mit der Nummer der verlassenen Einheit, für die Zeit {F4:period}. Hier ist jeder ein Zeichen.',
      },
    },
    'one-list': {
      text: {
        '0': 'Der größte Teil der Liste sagt nichts über den Zeitpunkt. Zwei Zeiträume weist sie aber gesondert aus, und nur diese lassen sich in einen Kalender setzen.',
      },
    },
    'first-year': {
      text: {
        '0': 'Für {F5a:period} registriert die Liste {F5a} Fälle. Gleichmäßig verteilt sind das {F5a:pace}.',
      },
    },
    'half-year': {
      text: {
        '0': 'Dann wird der Block hoch. Allein für {F5b:period} registriert dieselbe Liste {F5b} Fälle: mehr als im ganzen Jahr davor, in kürzerer Zeit. Über beide Zeiträume verzeichnet sie {F5c}.',
      },
    },
    pace: {
      text: {
        '0': 'Auf den Monat gerechnet ist das Tempo {D1:value} so hoch wie zuvor. Die Rechnung ist unsere: {D1:sum}. Sie stimmt mit dem überein, was für die Desertion insgesamt berichtet wird.',
      },
    },
    remainder: {
      text: {
        '0': 'Was die Liste über diese zwei Zeiträume hinaus enthält, {D2:value} Einträge, ist öffentlich nicht aufgeteilt worden. Es bleibt ein ungeteiltes Feld, weil mehr darüber nicht bekannt ist.',
      },
    },
    doubled: {
      heading: 'Ein Dokument von vielen',
      text: {
        '0': 'Insgesamt, so berichten die Analysten, wuchs die Desertion binnen eines Jahres: Ihr Ausmaß ist {F1} so groß wie zuvor.',
      },
    },
    others: {
      text: {
        '0': 'Einige der anderen Dokumente weisen noch weiter in dieselbe Richtung: In ihnen ist die Zahl der Deserteure {F6} so hoch wie zuvor, gerechnet über {F6:period}. Das ist das obere Ende einer Spanne und gilt nur für einige Papiere.',
      },
    },
    rate: {
      heading: 'Wenn es so weitergeht',
      text: {
        '0': 'Die ukrainische Gruppe {F2a:source} blickt voraus, diesmal auf die ganze Armee und nicht auf eine Liste. Ihre Hochrechnung für das Jahr würde, gleichmäßig verteilt, {D4:pace} bedeuten. Dieses gleichmäßige Tempo ist unsere Rechnung, nicht die der Gruppe.',
      },
    },
    projection: {
      text: {
        '0': 'Wenn weiterhin Menschen im jetzigen Tempo gehen, werden nach Erwartung der Gruppe {F2a} von ihnen bis zum Jahresende gegangen sein. Das ist eine Untergrenze ohne angegebene Obergrenze, und sie steht und fällt mit diesem „Wenn“.',
      },
    },
    'one-in-ten': {
      text: {
        '0': 'Der Artikel beziffert das auf {F2b:value} Soldaten in der Armee. Umgekehrt gerechnet ergibt sich daraus eine Truppenstärke von {D3}; andere Medien, die über dieselbe Untersuchung berichten, beziehen es auf die Truppen in der Ukraine statt auf die Armee.',
      },
    },
    rear: {
      heading: 'Vom Hinterland zur Front',
      text: {
        '0': 'Nicht nur die Zahl hat sich verändert. Für {F7a:period} nennen die Analysten als Ort, von dem Menschen gingen, hauptsächlich: {F7a:value}.',
      },
    },
    shift: {
      text: {
        '0': 'Bis {F7b:period} hatte sich das umgekehrt. Wie groß jeder Teil ist, hat niemand veröffentlicht; deshalb zeigt das Bild eine Rangfolge und misst nichts.',
      },
    },
    front: { text: { '0': 'Jetzt gehen die meisten von hier: {F7b:value}.' } },
    claims: { heading: 'Die Vorwürfe' },
    severity: {
      heading: 'Wie schlimm ist es?',
      text: {
        '0': 'Die Analysten wägen ab, was sie fanden. Das Problem ist {F9b:value}: Das ist ihre Einschätzung, und hinter dem Wort steht keine Zahl.',
      },
    },
    crisis: {
      text: { '0': 'Eine Krise nennen sie es nicht, Stand {F9a:period}: Sie sehen {F9a:value}.' },
    },
    'open-question': {
      heading: 'Was offen bleibt',
      text: {
        '0': 'Wohin es führt, behauptet niemand zu wissen. Die Autoren des Berichts schließen nicht aus, dass daraus bald {F10:value} werden könnte.',
      },
    },
    sources: {
      heading: 'Quellen und Methode',
      text: {
        '0': 'Zwei Arten von Zahlen stehen hier und teilen nie einen Maßstab: Einträge eines Dokuments ({F4}, {F5a}, {F5b}) und eine Hochrechnung für die ganze Armee ({F2a}). Für Monate oder Jahre, zu denen keine Zahl veröffentlicht wurde, ist nichts gezeichnet. Was als unsere Rechnung gekennzeichnet ist, ist allein unsere.',
      },
    },
  },
};
