import type { Translation } from './translation.js';

/* Written by scripts/write/write-languages.mjs from xliff/fr.xlf: change the words there. */
export const translation: Translation = {
  about: { review: 'machine-made' },
  phrases: {
    bound: { about: 'environ {}', 'at least': 'au moins {}', 'up to': 'jusqu’à {}' },
    qualifier: {
      about: 'environ',
      'at least': 'au moins',
      'up to': 'jusqu’à',
      mainly: 'principalement',
      most: 'la plupart',
      'not yet': 'pas encore',
      'not ruled out': 'pas exclue',
    },
    pace: { month: '{} par mois', year: '{} par an' },
    times: { many: '{} de fois', one: '{} fois', other: '{} fois' },
    oneIn: '1 sur {}',
    notPublished: 'aucun chiffre publié',
    unit: {
      cases: { many: 'de cas', one: 'cas', other: 'cas' },
      people: { many: 'de personnes', one: 'personne', other: 'personnes' },
      entries: { many: 'd’entrées', one: 'entrée', other: 'entrées' },
    },
  },
  'case-field': {
    states: {
      '2024': {
        headline: '{earlier} d’entre eux datent de {earlier:short-period}',
        picture:
          'Les carrés représentant {earlier} cas se sont écartés du champ ; tous les autres restent ensemble',
      },
      all: {
        headline: 'Un seul document contient tous ces cas',
        picture: 'Un champ de petits carrés, d’un seul tenant, représente {total} cas',
      },
      '2025-h1': {
        headline: '{later:months} en ajoutent {later}',
        picture:
          'Les carrés représentant {later} cas sont placés à part, à côté de ceux de {earlier:short-period} ; le reste demeure ensemble',
      },
      rest: {
        headline: '{rest:value} cas restent non répartis',
        notes: { '2': 'aucune répartition donnée pour {rest:period}' },
        picture: 'À côté des deux groupes pleins se trouve le reste, hachuré : non ventilé',
      },
    },
    labels: {
      rest: 'le reste de la liste',
      undivided: 'non ventilé',
      each: 'une marque par cas',
      several: 'une marque représente',
    },
  },
  'claim-note': {
    states: {
      '': {
        headline: 'La suite évoque des violences contre des personnes parties de leur unité',
        picture:
          'Punition du départ : {punishment:value} ({punishment:certainty}). Violences contre les personnes parties : {violence:value} ({violence:certainty}). {violence:note}',
      },
    },
    labels: {
      skip: 'Sauter ce passage',
      after: 'Les allégations s’arrêtent ici.',
      heading: '{punishment:source} parlent de violences hors du cadre légal',
      claims: {
        '0': 'Punition du départ : {punishment:value}.',
        '1': 'Violences contre les personnes parties : {violence:value}.',
      },
    },
  },
  'source-words': {
    key: 'Degré de certitude de chaque type d’énoncé',
    sums: 'notre calcul',
    machineMade:
      'Les textes de cette page ont été traduits par une machine ; personne ne les a encore relus.',
  },
  'desertion-timeline': {
    states: {
      '2024': {
        headline: 'La liste en recense {earlier} pour {earlier:short-period}',
        picture: 'Un bloc (largeur : {earlier:months} ; hauteur : {earlier:pace})',
      },
      document: {
        headline: 'Une liste nomme des déserteurs et leurs unités',
        picture: 'Un bloc plein, d’un seul tenant, représente {total} entrées',
      },
      '2025-h1': {
        headline: 'La liste en recense {later} pour {later:short-period}',
        picture: 'Un bloc (largeur : {later:months} ; hauteur : {later:pace})',
      },
      pace: {
        headline: 'La liste s’allonge {times:value} plus vite qu’en {earlier:period}',
        notes: {
          '2': '{overall:source} : {overall} plus sur {overall:period} ({overall:certainty})',
        },
        picture:
          'Le bloc de {later:period} est {times:value} plus haut que le bloc de {earlier:period}',
      },
      remainder: {
        headline: '{rest:value} entrées ne sont pas ventilées',
        notes: { '2': 'aucune répartition donnée pour {rest:period}' },
        picture:
          'Un bloc hachuré, à la même échelle de surface, est placé à l’écart de l’axe du temps : non ventilé',
      },
    },
    labels: { undivided: 'non ventilé', rest: 'le reste du document' },
  },
  'evidence-chain': {
    states: {
      documents: {
        headline: 'Cela commence par les papiers de l’armée elle-même',
        picture:
          'La première case d’une chaîne est marquée : {documents:source}, {documents:value} ; l’un d’eux recense {list} déserteurs pour {list:period} ({list:certainty})',
      },
      files: {
        headline: 'Un projet a rassemblé des dossiers de soldats',
        picture:
          'À côté des documents, une autre case : {files:source}, qui a rassemblé les dossiers',
      },
      analysts: {
        headline: 'Un groupe d’analystes a lu les deux',
        notes: { '1': 'cette page n’a pas vu les papiers' },
        picture: 'Des flèches mènent des documents et des dossiers à {@frontelligence}',
      },
      press: {
        headline: 'Puis la presse a relayé ces constats',
        notes: { '1': 'les chiffres diffèrent ailleurs' },
        picture:
          'Des flèches mènent ensuite à {@focus-news}, et de là à {@fakti}. À l’écart de la chaîne : les points où les sources divergent. {share:value} dans l’armée : {share:note} ; {growth} plus en {growth:period} : {growth:note}',
      },
    },
    labels: {
      documents: {
        '0': 'Papiers',
        '2': 'Papiers {documents:value}, obtenus auprès des unités ({documents:certainty}). L’un d’eux recense {list} déserteurs par nom et par unité, {list:period} ({list:certainty}).',
        '3': 'Papiers {documents:value} ; l’un recense {list} déserteurs ({list:certainty}).',
      },
      files: {
        '0': 'Dossiers',
        '2': 'Dossiers personnels de soldats, {files:value} ({files:certainty}), rassemblés par {files:source}.',
        '3': 'Dossiers personnels de soldats, {files:value} ({files:certainty}).',
      },
      analysts: {
        '0': 'Analyse',
        '2': 'Ici, papiers et dossiers sont devenus des constats : ce qui a été compté, comment cela a augmenté, d’où les gens sont partis, et une projection propre au groupe.',
        '3': 'Papiers et dossiers sont devenus des constats.',
      },
      press: {
        '0': 'Compte rendu',
        '2': '{@focus-news} a cité les analystes : à partir d’ici, les constats sont racontés de seconde main.',
        '3': '{@focus-news} a cité les analystes.',
      },
      article: {
        '2': 'L’article du {@fakti:date} sur {@fakti}, d’où ce récit tire ce que d’autres rapportent.',
        '3': 'L’article du {@fakti:date}.',
      },
      differ: 'Là où les sources divergent',
      differences: { '0': '{share:value} dans l’armée', '2': '{growth} plus en {growth:period}' },
      'for-example': 'Par exemple',
    },
  },
  'growth-range': {
    states: {
      double: {
        headline: 'La désertion a atteint {overall} son ampleur d’avant',
        notes: { '1': 'en pointillé : rien de publié entre les deux' },
        picture:
          'Une ligne pointillée monte d’un poteau, au départ, vers un autre {overall} plus haut ; longueur : {overall:period}',
      },
      sixfold: {
        headline: 'Dans certains documents, elle est {some} plus forte',
        notes: {
          '0': '{some:certainty} pour {some:period}, borne supérieure',
          '1': 'chaque fois depuis son propre début',
          '2': 'en pointillé : rien de publié entre les deux',
        },
        picture:
          'Une ligne plus longue mène du même départ, sur {some:period}, à une barre {some} plus haute, plafonnée et estompée vers le bas ; celle qui couvre {overall:period} s’arrête plus tôt, {overall} plus haut',
      },
    },
    labels: { start: 'au départ', overall: 'dans l’ensemble', some: 'dans certains documents' },
  },
  'origin-shift': {
    states: {
      '2025': {
        headline: 'À présent, la plupart partent depuis {now:value}',
        notes: { '1': 'un ordre seulement : aucune proportion n’a été publiée' },
        picture: 'Sont marqués {now:value} ; {before:value} ne le sont plus',
      },
      early: {
        headline: 'Au début, ils partaient principalement depuis {before:value}',
        notes: { '1': 'un ordre seulement : aucune proportion n’a été publiée' },
        picture: 'Une bande de lieux, de l’arrière au front ; lieu marqué : {before:value}',
      },
      shift: {
        headline: 'Puis les départs se sont déplacés vers {now:value}',
        notes: { '1': 'un ordre seulement : aucune proportion n’a été publiée' },
        picture: 'La marque quitte {before:value} pour {now:value}',
      },
    },
    labels: {
      start: 'l’arrière',
      end: 'le front',
      'before-here': '{before:qualifier} d’ici',
      'now-here': '{now:qualifier} d’ici',
    },
  },
  'projection-meter': {
    states: {
      rate: {
        headline: 'À ce rythme, ils seraient {pace:pace} à partir',
        notes: { '1': 'une ligne droite sur l’année, rien de plus' },
        picture: 'Une piste d’un an en mois égaux, en tirets ; un mois y est hachuré',
      },
      'year-end': {
        headline: 'Si le rythme se maintient, voici combien de personnes partiront',
        notes: { '1': 'borne inférieure : la fin est ouverte' },
        picture:
          'La piste de l’année est hachurée et en tirets jusqu’à {reached} personnes ; une flèche se prolonge au-delà de sa fin',
      },
      'one-in-ten': {
        headline: 'Ce serait {share:value} dans l’armée',
        picture: 'Une rangée de marques égales, dont une est dessinée et hachurée',
      },
    },
  },
  'severity-scale': {
    states: {
      serious: {
        headline: 'Le problème est jugé {serious:value}',
        notes: { '1': 'un ordre, pas une mesure' },
        picture:
          'Une échelle de repères vides, par ordre de gravité ; un curseur se tient sur le premier : un problème sérieux, ici à présent',
      },
      crisis: {
        headline: '{crisis:source} ne voient {crisis:value}',
        notes: { '1': 'un ordre, pas une mesure' },
        picture: 'Le repère du milieu ressort : une crise, {crisis:qualifier}',
      },
      split: {
        headline: '{split:value} n’est {split:qualifier}',
        notes: { '0': '{split:certainty}, pour {split:period}', '1': 'un ordre, pas une mesure' },
        picture:
          'Le dernier repère ressort au bout d’une ligne en tirets : une scission dans l’armée, {split:qualifier}',
      },
    },
    labels: {
      stations: { '0': 'Problème sérieux', '1': 'Crise', '2': 'Scission dans l’armée' },
      standings: { '0': 'ici à présent' },
    },
  },
  'bar-words': {
    position: '{step} sur {count}',
    count: 'Étapes : {count}',
    open: 'Étapes et façons de lire',
    skip: 'Passer le graphique',
  },
  'certainty-words': {
    recorded: 'enregistré',
    reported: 'rapporté',
    projected: 'projeté',
    claimed: 'allégué',
    judged: 'jugé',
    derived: 'notre calcul',
  },
  'key-words': {
    recorded: 'compté dans un document',
    reported: 'indiqué par une source, sans décompte à consulter',
    projected: 'un rythme prolongé, s’il se maintient',
    claimed: 'une allégation des personnes nommées',
    judged: 'une appréciation, pas une mesure',
    derived: 'calculé ici, avec l’opération à côté',
  },
  'panel-words': {
    panel: 'Étapes et façons de lire',
    previous: 'Précédent',
    next: 'Suivant',
    steps: 'Étapes',
    step: 'Étape {step}',
    modes: 'Façon de lire',
    scroll: 'En faisant défiler',
    stepwise: 'Étape par étape',
    flat: 'Images dans le texte',
    text: 'Texte avec tableaux',
    motion: 'Moins de mouvement',
    copy: 'Copier le lien vers cette étape',
    copied: 'Lien copié',
    address: 'Lien vers cette étape',
    share: 'Partager',
  },
  'save-button-words': { open: 'Enregistrer' },
  'save-words': {
    menu: 'Enregistrer ou partager ce graphique',
    postPng: 'Image pour une publication (PNG)',
    postSvg: 'Image pour une publication (SVG)',
    printPng: 'Image pour l’impression (PNG)',
    printSvg: 'Image pour l’impression (SVG)',
    csv: 'Données (CSV)',
    share: 'Partager…',
    saved: 'Enregistré : {}',
    shared: 'Partagé',
    notMade: '{} n’a pas pu être créé dans ce navigateur. Essayez un autre format.',
    notShared:
      'Le partage n’a pas abouti. Enregistrez l’image et envoyez-la, ou l’adresse de cette page.',
  },
  'step-words': {
    steps: 'Étapes',
    previous: 'Précédent',
    next: 'Suivant',
    position: '{step} sur {count}',
  },
  'table-words': {
    table: 'Tableau',
    asReported: 'tel que rapporté par {outlet}, {date}',
    columns: { '0': 'Donnée', '1': 'Valeur', '2': 'Nuance', '3': 'Période', '4': 'Certitude' },
  },
  words: {
    showTable: 'Afficher le tableau',
    showPicture: 'Afficher l’image',
    showWords: 'Afficher le texte',
    source: 'Source : {who}',
    nowShown: 'Le graphique montre à présent : {sentence}',
    ourArithmetic: 'notre calcul : {sum}',
    recorded: 'enregistré',
    reported: 'rapporté',
    projected: 'projeté',
    projectedIf: 'projeté, {condition}',
    claimed: 'allégué par {who}',
    judged: 'jugé ainsi par {who}',
  },
  facts: {
    F1: {
      label: 'Progression de la désertion en un an',
      period: { label: 'l’année s’achevant en septembre 2025' },
    },
    F2a: {
      label: 'Personnes qui auront quitté leur unité',
      condition: 'si le rythme se maintient',
    },
    F2b: {
      label: 'Le même chiffre en part de l’armée',
      condition: 'si le rythme se maintient',
      note: 'd’autres médias rattachent ce chiffre aux forces en Ukraine',
    },
    F3a: {
      label: 'Dossiers personnels de soldats étudiés',
      value: 'des dizaines de milliers',
      note: 'Aucun nombre exact n’est donné.',
    },
    F3b: {
      label: 'Documents internes étudiés',
      value: 'issus de brigades, de divisions et d’armées',
      note: 'Aucun nombre exact n’est donné.',
    },
    F4: { label: 'Déserteurs recensés par nom et par unité dans un document' },
    F5a: { label: 'Cas enregistrés par le document' },
    F5b: { label: 'Cas enregistrés par le document' },
    F5c: { label: 'Évolution des cas enregistrés', value: 'une hausse régulière' },
    F6: {
      label: 'Progression dans certains autres documents',
      note: 'd’autres médias comparent les cas mensuels de l’été 2025 à ceux de janvier 2024',
      period: { label: 'un an et demi' },
    },
    F7a: {
      label: 'D’où la plupart partaient au début',
      value: 'les bases de l’arrière',
      note: 'Aucune proportion n’est publiée.',
      period: { label: 'les premières années de la guerre' },
    },
    F7b: {
      label: 'D’où la plupart partent à présent',
      value: 'les hôpitaux ou la ligne de front',
      note: 'Aucune proportion n’est publiée.',
    },
    F8a: { label: 'Punition de la désertion', value: 'extrajudiciaire et systématique' },
    F8b: {
      label: 'Violences contre les déserteurs',
      value: 'des tortures, des exécutions et des tueries de masse seraient organisées',
      note: 'Des éléments de preuve existeraient.',
    },
    F9a: { label: 'Niveau de la désertion', value: 'aucune crise à ce jour' },
    F9b: { label: 'Poids du problème', value: 'sérieux, vu les méthodes employées contre lui' },
    F10: {
      label: 'Ce qui pourrait suivre bientôt',
      value: 'une sérieuse scission dans l’armée',
      period: { label: 'le proche avenir' },
    },
  },
  sums: {
    D1: { label: 'Rythme du semestre par rapport à l’année précédente' },
    D2: {
      label: 'Entrées que l’article ne ventile pas',
      period: { label: '2022, 2023 et juillet 2025' },
    },
    D3: { label: 'Effectif que cette part implique' },
    D4: { label: 'Rythme uniforme que la projection implique' },
  },
  sources: {
    focus: { label: 'les analystes OSINT cités par FOCUS' },
    'i-want-to-live': { label: 'le projet « Je veux vivre »' },
    units: { label: 'documents internes d’unités russes' },
    document: { label: 'un document interne de l’armée' },
    analysts: { label: 'les analystes' },
    researchers: { label: 'les chercheurs' },
    authors: { label: 'les auteurs du rapport' },
  },
  steps: {
    opening: {
      heading: 'La liste s’allonge, et plus vite',
      text: {
        '0': 'Selon {F1:source}, la désertion dans l’armée russe représente à présent {F1} ce qu’elle était un an plus tôt. Une liste laisse voir une partie de cette hausse ; il faut croire sur parole une projection et quelques jugements. Ce qui suit les distingue.',
      },
    },
    documents: {
      heading: 'D’où cela vient',
      text: {
        '0': 'Au départ, il y a du papier : des documents internes {F3b}, obtenus auprès des unités elles-mêmes. Leur nombre n’a pas été indiqué.',
      },
    },
    files: {
      text: {
        '0': 'À côté se trouvent des dossiers personnels de soldats, {F3a}, rassemblés par {F3a:source}.',
      },
    },
    analysts: {
      text: { '0': 'Le groupe {F2a:source} a étudié les deux et publié ce qu’il y a trouvé.' },
    },
    press: {
      text: {
        '0': 'Un magazine a fait état des constats, un site d’information a résumé ce compte rendu, et cette page raconte ce que dit ce résumé. Chaque main, sur ce chemin, en est une de plus à laquelle se fier.',
      },
    },
    list: {
      heading: 'Une liste de noms',
      text: {
        '0': 'Parmi les papiers figure une liste unique. Elle recense {F4} déserteurs, chacun par son nom et par le numéro de l’unité quittée, pour la période {F4:period}. Ici, chacun est une marque.',
      },
    },
    'one-list': {
      text: {
        '0': 'La plus grande partie de la liste ne dit rien des dates. Elle distingue toutefois deux périodes, et seules celles-ci peuvent être placées sur un calendrier.',
      },
    },
    'first-year': {
      text: {
        '0': 'Pour {F5a:period}, la liste enregistre {F5a} cas. En les répartissant uniformément, on obtient {F5a:pace}.',
      },
    },
    'half-year': {
      text: {
        '0': 'Puis le bloc s’élève. Pour la seule période {F5b:period}, la même liste enregistre {F5b} cas : plus que sur toute l’année précédente, en moins de temps. Sur les deux périodes, elle enregistre {F5c}.',
      },
    },
    pace: {
      text: {
        '0': 'Ramené au mois, le rythme représente {D1:value} ce qu’il était. Le calcul est le nôtre : {D1:sum}. Il concorde avec ce qui est rapporté pour la désertion dans son ensemble.',
      },
    },
    remainder: {
      text: {
        '0': 'Ce que la liste contient en dehors de ces deux périodes, {D2:value} entrées, n’a pas été réparti publiquement. Cela reste un champ d’un seul tenant, car on n’en sait pas plus.',
      },
    },
    doubled: {
      heading: 'Un document parmi beaucoup d’autres',
      text: {
        '0': 'Dans l’ensemble, les analystes rapportent une hausse en un an : la désertion représente {F1} ce qu’elle était.',
      },
    },
    others: {
      text: {
        '0': 'Certains des autres documents vont plus loin dans le même sens : le nombre de déserteurs y représente {F6} ce qu’il était, en {F6:period}. C’est le haut d’une fourchette, et cela ne vaut que pour certains papiers.',
      },
    },
    rate: {
      heading: 'Si cela continue',
      text: {
        '0': 'Le groupe ukrainien {F2a:source} regarde vers l’avant, cette fois vers toute l’armée et non vers une liste. Sa projection pour l’année, répartie uniformément, signifierait {D4:pace}. Ce rythme uniforme est notre calcul, pas celui du groupe.',
      },
    },
    projection: {
      text: {
        '0': 'Si les départs continuent au rythme actuel, le groupe s’attend à voir {F2a} personnes parties d’ici à la fin de l’année. C’est un plancher, sans plafond indiqué, et il tient ou tombe avec ce « si ».',
      },
    },
    'one-in-ten': {
      text: {
        '0': 'Selon l’article, c’est {F2b:value} parmi les soldats de l’armée. Inversement, cela implique un effectif égal à {D3} ; d’autres médias, qui rendent compte de la même étude, rattachent ce chiffre aux troupes en Ukraine plutôt qu’à l’armée.',
      },
    },
    rear: {
      heading: 'De l’arrière au front',
      text: {
        '0': 'Le nombre n’est pas seul à avoir changé. Pendant {F7a:period}, disent les analystes, les gens partaient principalement depuis {F7a:value}.',
      },
    },
    shift: {
      text: {
        '0': 'En {F7b:period}, cela s’était inversé. Personne n’a publié l’importance de chaque part ; l’image montre donc un ordre et ne mesure rien.',
      },
    },
    front: { text: { '0': 'À présent, la plupart partent depuis {F7b:value}.' } },
    claims: { heading: 'Ce qui est allégué' },
    severity: {
      heading: 'À quel point est-ce grave ?',
      text: {
        '0': 'Les analystes pèsent ce qu’ils ont trouvé. Le problème est {F9b:value} : c’est leur jugement, et aucun chiffre n’appuie ce mot.',
      },
    },
    crisis: {
      text: { '0': 'En {F9a:period}, ils ne parlent pas de crise : ils ne voient {F9a:value}.' },
    },
    'open-question': {
      heading: 'Ce qui reste ouvert',
      text: {
        '0': 'Où cela mène, personne ne prétend le savoir. Les auteurs du rapport n’excluent pas que cela puisse bientôt devenir {F10:value}.',
      },
    },
    sources: {
      heading: 'Sources et méthode',
      text: {
        '0': 'Deux sortes de nombres figurent ici et ne partagent jamais une échelle : les entrées d’un document ({F4}, {F5a}, {F5b}) et une projection pour toute l’armée ({F2a}). Rien n’est dessiné pour les mois ou les années dont aucun chiffre n’a été publié. Ce qui est signalé comme notre calcul n’engage que nous.',
      },
    },
  },
};
