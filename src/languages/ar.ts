import type { Translation } from './translation.js';

/* Written by scripts/write/write-languages.mjs from xliff/ar.xlf: change the words there. */
export const translation: Translation = {
  about: { review: 'machine-made' },
  phrases: {
    bound: { about: 'نحو {}', 'at least': 'ما لا يقل عن {}', 'up to': 'ما يصل إلى {}' },
    qualifier: {
      about: 'نحو',
      'at least': 'على الأقل',
      'up to': 'على الأكثر',
      mainly: 'بشكل رئيسي',
      most: 'معظمهم',
      'not yet': 'ليس بعد',
      'not ruled out': 'غير مستبعد',
    },
    pace: { month: '{} شهريًا', year: '{} سنويًا' },
    times: {
      few: '{} أضعاف',
      many: '{} ضعفًا',
      one: '{} ضعف',
      two: '{} ضعف',
      zero: '{} ضعف',
      other: '{} ضعف',
    },
    oneIn: '1 من كل {}',
    sum: '⁦{}⁩',
    notPublished: 'لم يُنشر رقم',
    unit: {
      cases: {
        few: 'حالات',
        many: 'حالة',
        one: 'حالة',
        two: 'حالتان',
        zero: 'حالة',
        other: 'حالة',
      },
      people: { few: 'أشخاص', many: 'شخصًا', one: 'شخص', two: 'شخصان', zero: 'شخص', other: 'شخص' },
      entries: { few: 'قيود', many: 'قيدًا', one: 'قيد', two: 'قيدان', zero: 'قيد', other: 'قيد' },
    },
  },
  'case-field': {
    states: {
      '2024': {
        headline: '{earlier} منها تعود إلى {earlier:short-period}',
        notes: { '0': '{earlier:certainty}، {earlier:period}' },
        picture: 'انفصلت مربعات {earlier} حالة عن الحقل، وبقيت سائر المربعات معًا',
      },
      all: {
        headline: 'وثيقة واحدة تضم كل هذه الحالات',
        notes: { '0': '{total:certainty}، {total:period}' },
        picture: 'حقل غير مقسَّم من مربعات صغيرة يمثل {total} حالة',
      },
      '2025-h1': {
        headline: '{later:months} تضيف {later} أخرى',
        notes: { '0': '{later:certainty}، {later:period}' },
        picture:
          'مربعات {later} حالة تقف منفصلة إلى جانب مربعات {earlier:short-period}، والباقي مجتمع معًا',
      },
      rest: {
        headline: 'تبقى {rest:value} حالة غير مقسَّمة',
        notes: { '2': 'لم يُذكر تفصيل عن {rest:period}' },
        picture: 'إلى جانب المجموعتين المصمتتين يقف الباقي مظللًا بخطوط: بلا تفصيل',
      },
    },
    labels: {
      rest: 'بقية القائمة',
      undivided: 'بلا تفصيل',
      each: 'علامة واحدة لكل حالة',
      several: 'العلامة الواحدة تمثل',
    },
  },
  'claim-note': {
    states: {
      '': {
        headline: 'يرد في ما يلي ذكر عنف ضد أشخاص غادروا وحداتهم',
        picture:
          'العقاب على المغادرة: {punishment:value} ({punishment:certainty}). العنف ضد من غادروا: {violence:value} ({violence:certainty}). {violence:note}',
      },
    },
    labels: {
      skip: 'تخطي هذا الجزء',
      after: 'تنتهي الادعاءات هنا.',
      heading: '{punishment:source} يتحدثون عن عنف خارج القانون',
      claims: {
        '0': 'العقاب على المغادرة: {punishment:value}.',
        '1': 'العنف ضد من غادروا: {violence:value}.',
      },
    },
  },
  'source-words': {
    key: 'درجة اليقين في كل نوع من الأقوال',
    sums: 'حساباتنا',
    sources: 'المصادر',
    machineMade: 'نصوص هذه الصفحة مترجمة آليًا، ولم يراجعها أي شخص بعد.',
  },
  'desertion-timeline': {
    states: {
      '2024': {
        headline: 'تورد القائمة {earlier} عن {earlier:short-period}',
        picture: 'كتلة عرضها {earlier:months} وارتفاعها {earlier:pace}',
      },
      document: {
        headline: 'قائمة واحدة تسمّي فارين ووحداتهم',
        notes: { '0': '{total:certainty}، {total:period}' },
        picture: 'كتلة مصمتة واحدة غير مقسَّمة تمثل {total} قيد',
      },
      '2025-h1': {
        headline: 'تورد القائمة {later} عن {later:short-period}',
        picture: 'كتلة عرضها {later:months} وارتفاعها {later:pace}',
      },
      pace: {
        headline: 'تطول القائمة بوتيرة تبلغ {times:value} وتيرتها في {earlier:period}',
        notes: {
          '2': '{overall:source}: {overall} العدد السابق خلال {overall:period} ({overall:certainty})',
        },
        picture: 'ارتفاع كتلة {later:period} يبلغ {times:value} ارتفاع كتلة {earlier:period}',
      },
      remainder: {
        headline: 'يبقى {rest:value} قيد بلا تفصيل',
        notes: { '2': 'لم يُذكر تفصيل عن {rest:period}' },
        picture: 'كتلة مظللة بخطوط، بمقياس المساحة نفسه، تقع بعيدًا عن محور الزمن: بلا تفصيل',
      },
    },
    labels: { undivided: 'بلا تفصيل', rest: 'بقية الوثيقة' },
  },
  'evidence-chain': {
    states: {
      documents: {
        headline: 'تبدأ القصة من وثائق الجيش نفسه',
        picture:
          'الخانة الأولى في سلسلة خانات محدَّدة: {documents:source}، {documents:value}؛ وإحداها تورد {list} فارّ عن {list:period} ({list:certainty})',
      },
      files: {
        headline: 'جمع أحد المشاريع ملفات جنود',
        picture: 'إلى جانب الوثائق خانة {files:source} الذي جمع الملفات',
      },
      analysts: {
        headline: 'مجموعة واحدة من المحللين قرأت هذه وتلك',
        notes: { '1': 'لم تطّلع هذه الصفحة على الوثائق' },
        picture: 'أسهم تقود من الوثائق والملفات إلى {@frontelligence}',
      },
      press: {
        headline: 'ثم نقلت الصحافة ذلك',
        notes: { '1': 'الأرقام مختلفة في أماكن أخرى' },
        picture:
          'أسهم تتابع إلى {@focus-news}، ومن هناك إلى {@fakti}. وبمعزل عن السلسلة: حيث تختلف المصادر. {share:value} في الجيش: {share:note}. {growth} خلال {growth:period}: {growth:note}',
      },
    },
    labels: {
      documents: {
        '0': 'وثائق',
        '2': 'وثائق {documents:value}، حُصل عليها من الوحدات ({documents:certainty}). وإحداها تورد {list} فارّ بالاسم والوحدة، {list:period} ({list:certainty}).',
        '3': 'وثائق {documents:value}؛ إحداها تورد {list} فارّ ({list:certainty}).',
      },
      files: {
        '0': 'ملفات',
        '2': 'ملفات شخصية لجنود، عددها {files:value} ({files:certainty})، جمعها {files:source}.',
        '3': 'ملفات شخصية لجنود، {files:value} ({files:certainty}).',
      },
      analysts: {
        '0': 'تحليل',
        '2': 'هنا صارت الوثائق والملفات نتائج: ما جرى عدّه، وكيف ازداد، ومن أين غادر الناس، وتوقّع خاص بالمجموعة.',
        '3': 'صارت الوثائق والملفات نتائج.',
      },
      press: {
        '0': 'تقرير صحفي',
        '2': 'نقلت {@focus-news} عن المحللين: ومن هنا فصاعدًا تُروى النتائج عبر وسيط.',
        '3': 'نقلت {@focus-news} عن المحللين.',
      },
      article: {
        '0': 'مقال',
        '2': 'المقال المنشور في {@fakti} بتاريخ {@fakti:date}، ومنه تأخذ هذه القصة ما يذكره آخرون.',
        '3': 'المقال المنشور بتاريخ {@fakti:date}.',
      },
      differ: 'حيث تختلف المصادر',
      differences: { '0': '{share:value} في الجيش', '2': '{growth} خلال {growth:period}' },
      'for-example': 'مثلًا',
    },
  },
  'growth-range': {
    states: {
      double: {
        headline: 'بلغ الفرار من الخدمة {overall} حجمه السابق',
        notes: {
          '0': '{overall:certainty}، {overall:period}',
          '1': 'خط منقّط: لم يُنشر شيء في ما بينهما',
        },
        picture:
          'خط إرشادي منقّط يصعد من عمود في البداية إلى عمود ارتفاعه {overall} ارتفاع الأول، وطول الخط {overall:period}',
      },
      sixfold: {
        headline: 'في بعض الوثائق بلغ الفرار {some} ما كان عليه',
        notes: {
          '0': '{some:certainty}، خلال {some:period}، حد أعلى',
          '1': 'كلٌّ من بدايته الخاصة',
          '2': 'خط منقّط: لم يُنشر شيء في ما بينهما',
        },
        picture:
          'خط أطول يقود من البداية نفسها، على مدى {some:period}، إلى عمود سقفه {some} ارتفاع البداية ويتلاشى نحو الأسفل؛ والخط الممتد على {overall:period} ينتهي قبله، عند {overall}',
      },
    },
    labels: { start: 'في البداية', overall: 'إجمالًا', some: 'في بعض الوثائق' },
  },
  'origin-shift': {
    states: {
      '2025': {
        headline: 'الآن يغادر معظمهم من {now:value}',
        notes: { '0': '{now:certainty}، {now:period}', '1': 'ترتيب فقط: لم تُنشر نسب' },
        picture: 'المواقع المحدَّدة: {now:value}؛ ولم تعد {before:value} محدَّدة',
      },
      early: {
        headline: 'في البداية غادروا بشكل رئيسي من {before:value}',
        notes: { '0': '{before:certainty}، {before:period}', '1': 'ترتيب فقط: لم تُنشر نسب' },
        picture: 'شريط مواقع من الخطوط الخلفية إلى الجبهة؛ والمحدَّد منها: {before:value}',
      },
      shift: {
        headline: 'ثم انتقلت المغادرة إلى {now:value}',
        notes: { '1': 'ترتيب فقط: لم تُنشر نسب' },
        picture: 'تنتقل العلامة من {before:value} إلى {now:value}',
      },
    },
    labels: {
      start: 'الخطوط الخلفية',
      end: 'الجبهة',
      'before-here': '{before:qualifier} من هنا',
      'now-here': '{now:qualifier} من هنا',
    },
  },
  'projection-meter': {
    states: {
      rate: {
        headline: 'من شأن هذه الوتيرة أن تعني مغادرة {pace:pace}',
        notes: { '1': 'خط مستقيم على مدى السنة، لا أكثر' },
        picture: 'شريط سنة بأشهر متساوية وخط متقطع؛ وشهر واحد منه مظلل بخطوط',
      },
      'year-end': {
        headline: 'إذا استمرت الوتيرة، فسيغادر هذا العدد من الأشخاص',
        notes: { '1': 'حد أدنى: النهاية مفتوحة' },
        picture: 'شريط السنة مظلل بخطوط وبخط متقطع حتى {reached} شخص؛ وسهم يمتد إلى ما بعد نهايته',
      },
      'one-in-ten': {
        headline: 'عندها يكون ذلك {share:value} في الجيش',
        picture: 'صف من علامات متساوية، واحدة منها مرسومة ومظللة بخطوط',
      },
    },
  },
  'severity-scale': {
    states: {
      serious: {
        headline: 'تُقيَّم مشكلة الفرار بأنها {serious:value}',
        notes: { '0': '{serious:certainty}، {serious:period}', '1': 'ترتيب لا قياس' },
        picture: 'سلّم من علامات مجوفة مرتبة بحسب الشدة؛ ومؤشر يقف عند الأولى: مشكلة جدية، هنا الآن',
      },
      crisis: {
        headline: 'يرى {crisis:source} أنه {crisis:value}',
        notes: { '0': '{crisis:certainty}، {crisis:period}', '1': 'ترتيب لا قياس' },
        picture: 'العلامة الوسطى بارزة: أزمة، {crisis:qualifier}',
      },
      split: {
        headline: '{split:value} {split:qualifier}',
        notes: { '0': '{split:certainty}، بشأن {split:period}', '1': 'ترتيب لا قياس' },
        picture: 'العلامة الأخيرة بارزة في نهاية خط متقطع: انقسام في الجيش، {split:qualifier}',
      },
    },
    labels: {
      stations: { '0': 'مشكلة جدية', '1': 'أزمة', '2': 'انقسام في الجيش' },
      standings: { '0': 'هنا الآن' },
    },
  },
  'bar-words': {
    position: '{step} من {count}',
    count: 'الخطوات: {count}',
    open: 'الخطوات وطرق القراءة',
    skip: 'تخطي الرسم',
  },
  'certainty-words': {
    recorded: 'مسجَّل',
    reported: 'منقول عن مصدر',
    projected: 'توقّع',
    claimed: 'ادعاء',
    judged: 'تقييم',
    derived: 'حساباتنا',
  },
  'key-words': {
    recorded: 'معدود في وثيقة',
    reported: 'ذكره مصدر، دون عدّ يمكن الاطلاع عليه',
    projected: 'وتيرة ممدودة إلى الأمام، إذا استمرت',
    claimed: 'ادعاء منسوب إلى من ذُكروا',
    judged: 'تقدير لا قياس',
    derived: 'محسوب هنا، والعملية الحسابية بجانبه',
  },
  'panel-words': {
    panel: 'الخطوات وطرق القراءة',
    previous: 'السابق',
    next: 'التالي',
    steps: 'الخطوات',
    step: 'الخطوة {step}',
    modes: 'طريقة القراءة',
    scroll: 'بالتمرير',
    stepwise: 'خطوة بخطوة',
    flat: 'صور داخل النص',
    text: 'نص مع جداول',
    motion: 'حركة أقل',
    copy: 'نسخ رابط هذه الخطوة',
    copied: 'نُسخ الرابط',
    address: 'رابط هذه الخطوة',
    share: 'مشاركة',
  },
  'save-button-words': { open: 'حفظ' },
  'save-words': {
    menu: 'حفظ هذا الرسم أو مشاركته',
    postPng: 'صورة للنشر (PNG)',
    postSvg: 'صورة للنشر (SVG)',
    printPng: 'صورة للطباعة (PNG)',
    printSvg: 'صورة للطباعة (SVG)',
    csv: 'البيانات (CSV)',
    share: 'مشاركة…',
    saved: 'حُفظ باسم {}',
    shared: 'تمت المشاركة',
    notMade: 'تعذر إنشاء {} في هذا المتصفح. جرّب صيغة أخرى.',
    notShared: 'تعذرت المشاركة. احفظ الصورة وأرسلها، أو أرسل عنوان هذه الصفحة.',
  },
  'step-words': {
    steps: 'الخطوات',
    previous: 'السابق',
    next: 'التالي',
    position: '{step} من {count}',
  },
  'table-words': {
    table: 'جدول',
    asReported: 'كما ورد في {outlet}، {date}',
    columns: {
      '0': 'البيان',
      '1': 'القيمة',
      '2': 'التوضيح',
      '3': 'الفترة',
      '4': 'درجة اليقين',
      '5': 'المصدر',
    },
  },
  words: {
    showTable: 'عرض كجدول',
    showPicture: 'عرض الصورة',
    showWords: 'عرض النص',
    source: 'المصدر: {who}',
    via: 'عبر {outlet}',
    pair: '{first}، {second}',
    nowShown: 'يعرض الرسم الآن: {sentence}',
    ourArithmetic: 'حساباتنا: {sum}',
    recorded: 'مسجَّل',
    reported: 'منقول عن مصدر',
    projected: 'توقّع',
    projectedIf: 'توقّع، {condition}',
    claimed: 'ادعاء أدلى به {who}',
    judged: 'تقييم أجراه {who}',
  },
  facts: {
    F1: {
      label: 'ازدياد الفرار من الخدمة خلال سنة',
      period: { label: 'السنة المنتهية في سبتمبر 2025' },
    },
    F2a: { label: 'أشخاص سيكونون قد غادروا وحداتهم', condition: 'إذا استمرت الوتيرة' },
    F2b: {
      label: 'العدد نفسه بوصفه جزءًا من الجيش',
      condition: 'إذا استمرت الوتيرة',
      note: 'وسائل إعلام أخرى تحتسبه من القوات في أوكرانيا',
    },
    F3a: {
      label: 'ملفات شخصية لجنود جرت دراستها',
      value: 'عشرات الآلاف',
      note: 'لم يُذكر عدد دقيق.',
    },
    F3b: {
      label: 'وثائق داخلية جرت دراستها',
      value: 'من ألوية وفرق وجيوش',
      note: 'لم يُذكر عدد دقيق.',
    },
    F4: { label: 'فارون مدرجون بالاسم والوحدة في وثيقة واحدة' },
    F5a: { label: 'حالات تسجلها الوثيقة' },
    F5b: { label: 'حالات تسجلها الوثيقة' },
    F5c: { label: 'اتجاه الحالات المسجلة', value: 'ازدياد مطّرد' },
    F6: {
      label: 'الازدياد في بعض الوثائق الأخرى',
      note: 'وسائل إعلام أخرى تقارن الحالات الشهرية في صيف 2025 بحالات يناير 2024',
      period: { label: 'سنة ونصف السنة' },
    },
    F7a: {
      label: 'من أين غادر معظم الأشخاص في البداية',
      value: 'القواعد الخلفية',
      note: 'لم تُنشر نسب.',
      period: { label: 'السنوات الأولى من الحرب' },
    },
    F7b: {
      label: 'من أين يغادر معظم الأشخاص الآن',
      value: 'المستشفيات أو خط الجبهة',
      note: 'لم تُنشر نسب.',
    },
    F8a: { label: 'العقاب على الفرار', value: 'خارج نطاق القضاء ومنهجي' },
    F8b: {
      label: 'العنف ضد الفارين',
      value: 'يقال إنه يجري تنظيم تعذيب وإعدامات وعمليات قتل جماعي',
      note: 'يقال إن هناك أدلة.',
    },
    F9a: { label: 'مستوى الفرار', value: 'لا أزمة حتى الآن' },
    F9b: { label: 'وزن المشكلة', value: 'جدية، بالنظر إلى الأساليب المستخدمة ضدها' },
    F10: {
      label: 'ما قد يلي قريبًا',
      value: 'انقسام جدي في الجيش',
      period: { label: 'المستقبل القريب' },
    },
  },
  sums: {
    D1: { label: 'وتيرة نصف السنة مقارنة بالسنة السابقة' },
    D2: { label: 'قيود لا يفصّلها المقال', period: { label: '2022 و2023 ويوليو 2025' } },
    D3: { label: 'حجم القوة الذي تعنيه هذه النسبة ضمنًا' },
    D4: { label: 'الوتيرة المتساوية التي يعنيها التوقّع ضمنًا' },
  },
  sources: {
    focus: { label: 'محللون في مجال OSINT نقلت عنهم FOCUS' },
    'i-want-to-live': { label: 'مشروع «أريد أن أعيش»' },
    units: { label: 'وثائق داخلية لوحدات روسية' },
    document: { label: 'وثيقة داخلية واحدة للجيش' },
    analysts: { label: 'المحللون' },
    researchers: { label: 'الباحثون' },
    authors: { label: 'كتّاب التقرير' },
  },
  steps: {
    opening: {
      heading: 'القائمة تطول، وبوتيرة أسرع',
      text: {
        '0': 'وفق ما يقوله {F1:source}، صار الفرار من الخدمة في الجيش الروسي {F1} ما كان عليه قبل سنة. تتيح قائمة واحدة للقراء أن ينظروا إلى جزء من هذا الازدياد؛ أما التوقّع وبضعة تقييمات فلا بد من أخذها على الثقة. وفي ما يلي يبقى كل منها منفصلًا عن الآخر.',
      },
    },
    documents: {
      heading: 'من أين جاء ذلك',
      text: {
        '0': 'البداية ورق: وثائق داخلية {F3b}، حُصل عليها من الوحدات نفسها. ولم يُذكر كم عددها.',
      },
    },
    files: { text: { '0': 'وإلى جانبها ملفات شخصية لجنود، عددها {F3a}، جمعها {F3a:source}.' } },
    analysts: { text: { '0': 'درست مجموعة {F2a:source} هذه وتلك، ونشرت ما وجدته.' } },
    press: {
      text: {
        '0': 'أوردت مجلة النتائج، ولخّص موقع إخباري ما أوردته، وتروي هذه الصفحة ما جاء في ذلك الملخص. وكل يد على الطريق هي يد أخرى ينبغي الوثوق بها.',
      },
    },
    list: {
      heading: 'قائمة أسماء',
      text: {
        '0': 'بين الوثائق قائمة واحدة. وهي تورد {F4} فارّ، كلًّا منهم باسمه وبرقم الوحدة التي غادرها، عن الفترة {F4:period}. وهنا كل واحد منهم علامة واحدة.',
      },
    },
    'one-list': {
      text: {
        '0': 'معظم القائمة لا يقول شيئًا عن الزمن. لكنها تميّز فترتين، وهاتان وحدهما يمكن وضعهما على تقويم.',
      },
    },
    'first-year': {
      text: {
        '0': 'عن {F5a:period} تسجل القائمة {F5a} حالة. وإذا وُزّعت بالتساوي، فذلك {F5a:pace}.',
      },
    },
    'half-year': {
      text: {
        '0': 'ثم ترتفع الكتلة عاليًا. فعن {F5b:period} وحدها تسجل القائمة نفسها {F5b} حالة: أكثر مما في السنة السابقة كلها، وفي وقت أقصر. والمسجَّل فيها خلال الفترتين: {F5c}.',
      },
    },
    pace: {
      text: {
        '0': 'عند المقارنة شهرًا بشهر، تبلغ الوتيرة {D1:value} ما كانت عليه. والعملية الحسابية لنا: {D1:sum}. وهي تتفق مع ما يُنقل عن الفرار عمومًا.',
      },
    },
    remainder: {
      text: {
        '0': 'ما تحويه القائمة خارج هاتين الفترتين، أي {D2:value} قيد، لم يُنشر تفصيله. ويبقى حقلًا واحدًا غير مقسَّم، لأنه لا يُعرف عنه أكثر من ذلك.',
      },
    },
    doubled: {
      heading: 'وثيقة من وثائق كثيرة',
      text: { '0': 'إجمالًا، يفيد المحللون بأن الفرار بلغ {F1} ما كان عليه في غضون سنة.' },
    },
    others: {
      text: {
        '0': 'تشير بعض الوثائق الأخرى إلى أبعد من ذلك في الاتجاه نفسه: ففيها بلغ عدد الفارين {F6} ما كان عليه، خلال {F6:period}. وهذا أعلى النطاق، وفي بعض الوثائق فقط.',
      },
    },
    rate: {
      heading: 'إذا استمر الأمر',
      text: {
        '0': 'تنظر مجموعة {F2a:source} الأوكرانية إلى الأمام، إلى الجيش كله هذه المرة لا إلى قائمة واحدة. وتوقّعها للسنة، إذا قُسّم بالتساوي، من شأنه أن يعني {D4:pace}. وهذه الوتيرة المتساوية من حساباتنا، لا من حسابات المجموعة.',
      },
    },
    projection: {
      text: {
        '0': 'إذا ظل الناس يغادرون بالوتيرة الحالية، فالمجموعة تتوقع أن يكون {F2a} منهم قد غادروا بحلول نهاية السنة. إنه حد أدنى لم يُذكر له سقف، وهو رهن بكلمة «إذا» هذه.',
      },
    },
    'one-in-ten': {
      text: {
        '0': 'في المقال يساوي ذلك {F2b:value} جنود في الجيش. وبالعكس، يعني ذلك ضمنًا قوة قوامها {D3}؛ وثمة وسائل إعلام أخرى تناولت الدراسة نفسها وتحتسبه من القوات في أوكرانيا لا من الجيش.',
      },
    },
    rear: {
      heading: 'من الخطوط الخلفية إلى الجبهة',
      text: {
        '0': 'لم يتغير العدد وحده. ففي {F7a:period}، وفق ما يقوله المحللون، غادر الناس بشكل رئيسي من {F7a:value}.',
      },
    },
    shift: {
      text: {
        '0': 'وبحلول {F7b:period} انعكس ذلك. ولم ينشر أحد حجم كل جزء، ولذلك تُظهر الصورة ترتيبًا ولا تقيس شيئًا.',
      },
    },
    front: { text: { '0': 'الآن يغادر معظمهم من {F7b:value}.' } },
    claims: { heading: 'ما يُدّعى' },
    severity: {
      heading: 'ما مدى السوء؟',
      text: {
        '0': 'يزن المحللون ما وجدوه. المشكلة {F9b:value}: هذا تقييمهم، ولا رقم وراء الكلمة.',
      },
    },
    crisis: { text: { '0': 'حتى {F9a:period} لا يسمّون ذلك أزمة: {F9a:value}.' } },
    'open-question': {
      heading: 'ما يبقى مفتوحًا',
      text: {
        '0': 'إلى أين يؤدي ذلك؟ لا أحد يدّعي أنه يعرف. ولا يستبعد كتّاب التقرير أن يتحول قريبًا إلى {F10:value}.',
      },
    },
    sources: {
      heading: 'المصادر والمنهج',
      text: {
        '0': 'هنا نوعان من الأرقام لا يجتمعان في مقياس واحد أبدًا: قيود وثيقة واحدة ({F4}، {F5a}، {F5b})، وتوقّع للجيش كله ({F2a}). ولم يُرسم شيء لأشهر أو سنوات لم يُنشر عنها رقم. وما وُسم بأنه من حساباتنا فهو لنا وحدنا.',
      },
    },
  },
};
