/* The block's editor: the real element in the canvas, its attributes in the sidebar. */
(function ({ blocks, blockEditor, components, element, i18n }, { script, tags, chapters }) {
  const { createElement: el, Fragment } = element;
  const { CheckboxControl, PanelBody, SelectControl, TextareaControl, TextControl, ToggleControl } =
    components;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { __, sprintf } = i18n;

  const NAME = 'desertion-story/story';
  const WHOLE = 'desertion-story';

  /** The whole story first, then the graphics. */
  const order = Object.keys(tags).sort((a, b) => Number(b === WHOLE) - Number(a === WHOLE));

  blocks.registerBlockType(NAME, { edit: Edit, save: () => null });
  for (const tag of order) {
    const isWhole = tag === WHOLE;
    blocks.registerBlockVariation(NAME, {
      name: tag,
      title: isWhole ? undefined : titleOf(tag),
      attributes: isWhole ? { tag, align: 'wide' } : { tag },
      isDefault: isWhole,
      isActive: ['tag'],
      scope: ['inserter', 'transform'],
    });
  }

  function titleOf(tag) {
    return tags[tag]?.title ?? tag;
  }

  /** Whoever saves a post may have written any name: an element of another kind could run a script here. */
  function isKnown(tag) {
    return typeof tag === 'string' && Object.hasOwn(tags, tag);
  }

  const THEMES = ['auto', 'light', 'dark'];
  const LAYOUTS = ['side', 'overlay', 'stack'];
  const LANGUAGE = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,4}$/i;

  const asText = (value) => (typeof value === 'string' ? value : '');
  const choose = (value, values) => (values.includes(value) ? value : '');

  function readUrl(text) {
    try {
      return text ? new URL(text, window.location.href) : undefined;
    } catch {
      return undefined;
    }
  }

  /** A file of this site. Those of others are loaded on the page alone, by what its author may do and not who looks. */
  function chooseAddress(value) {
    const text = asText(value).trim();
    const address = readUrl(text);
    if (!address || address.username || !['http:', 'https:'].includes(address.protocol)) return '';
    return address.origin === window.location.origin ? text : '';
  }

  function Edit({ attributes, setAttributes }) {
    const blockProps = useBlockProps({ onClickCapture: stayInEditor });
    return el(
      Fragment,
      null,
      el(InspectorControls, null, el(Settings, { attributes, setAttributes })),
      el(
        'div',
        blockProps,
        isKnown(attributes.tag)
          ? el(Preview, { attributes })
          : el('p', null, __('This block shows nothing: choose what to show.', 'desertion-story')),
      ),
    );
  }

  /** The element itself. Data are read when it is connected, so other data are another element. */
  function Preview({ attributes }) {
    const { tag } = attributes;
    const data = asText(attributes.data);
    const values = asText(attributes.values);
    return el(
      tag,
      { ...listTagAttributes(attributes), key: `${tag} ${data} ${values}`, ref: loadScript },
      readJson(data) &&
        el('script', {
          type: 'application/json',
          // As text of the script: it is JSON, and a tag in it would end it.
          dangerouslySetInnerHTML: { __html: data.replaceAll('<', '\\u003c') },
        }),
    );
  }

  /** What the page would write, by the same rules (`render_block` in block.php). */
  function listTagAttributes(attributes) {
    const { attributes: known, states } = tags[attributes.tag];
    const named = {
      state: choose(attributes.state, states),
      chapters: listChapters(attributes).join(' '),
      lang: LANGUAGE.test(asText(attributes.language)) ? attributes.language : '',
      theme: choose(attributes.theme, THEMES),
      layout: choose(attributes.layout, LAYOUTS),
      label: asText(attributes.label),
      src: chooseAddress(attributes.src),
      values: asText(attributes.values),
      'no-table': attributes.noTable === true && '',
      'no-download': attributes.noDownload === true && '',
    };
    const given = Object.entries(named).filter(
      ([name, value]) =>
        (name.startsWith('no-') ? value === '' : value) && ['lang', ...known].includes(name),
    );
    return Object.fromEntries(given);
  }

  function listChapters({ chapters: chosen }) {
    return Array.isArray(chosen) ? chapters.filter((name) => chosen.includes(name)) : [];
  }

  /** The canvas may be a frame, whose own registry of elements the script has to reach. */
  function loadScript(node) {
    const page = node?.ownerDocument;
    if (!page || page.getElementById('desertion-story-preview')) return;
    const loader = page.createElement('script');
    loader.id = 'desertion-story-preview';
    loader.type = 'module';
    loader.src = script;
    page.head.append(loader);
  }

  /** A source's link would lead the canvas, and unsaved work with it, away. */
  function stayInEditor(event) {
    const path = event.nativeEvent.composedPath();
    if (path.some((node) => node.localName === 'a' && node.href)) event.preventDefault();
  }

  function Settings({ attributes, setAttributes }) {
    const { tag } = attributes;
    const { attributes: known, states } = isKnown(tag) ? tags[tag] : { attributes: [], states: [] };
    const has = (name) => known.includes(name);
    const bind = (name) => ({
      value: attributes[name] ?? '',
      onChange: (value) => setAttributes({ [name]: value || undefined }),
      __nextHasNoMarginBottom: true,
    });
    return el(
      Fragment,
      null,
      el(
        PanelBody,
        { title: __('Story', 'desertion-story') },
        el(SelectControl, {
          ...bind('tag'),
          label: __('Show', 'desertion-story'),
          options: order.map((value) => ({ value, label: titleOf(value) })),
          onChange: (value) => setAttributes({ tag: value, state: undefined, chapters: undefined }),
        }),
        states.length > 0 &&
          el(SelectControl, {
            ...bind('state'),
            label: __('State', 'desertion-story'),
            help: __(
              'Without one, it walks through all of them as readers scroll.',
              'desertion-story',
            ),
            options: [
              { value: '', label: __('All, by scrolling', 'desertion-story') },
              ...states.map((value) => ({ value, label: value })),
            ],
          }),
      ),
      has('chapters') && el(Chapters, { attributes, setAttributes }),
      el(
        PanelBody,
        { title: __('Appearance', 'desertion-story'), initialOpen: false },
        el(SelectControl, {
          ...bind('theme'),
          label: __('Theme', 'desertion-story'),
          options: [
            { value: '', label: __('The reader’s own', 'desertion-story') },
            { value: 'light', label: __('Light', 'desertion-story') },
            { value: 'dark', label: __('Dark', 'desertion-story') },
          ],
        }),
        has('layout') &&
          el(SelectControl, {
            ...bind('layout'),
            label: __('Layout', 'desertion-story'),
            options: [
              { value: '', label: __('By the width', 'desertion-story') },
              { value: 'side', label: __('Side by side', 'desertion-story') },
              { value: 'overlay', label: __('Over the graphic', 'desertion-story') },
              { value: 'stack', label: __('One above the other', 'desertion-story') },
            ],
          }),
        el(TextControl, {
          ...bind('language'),
          label: __('Language', 'desertion-story'),
          help: __('As in “uk” or “de”; without one, the language of the page.', 'desertion-story'),
        }),
        has('label') &&
          el(TextControl, { ...bind('label'), label: __('Headline', 'desertion-story') }),
        has('no-table') &&
          el(ToggleControl, {
            label: __('Hide “show as table”', 'desertion-story'),
            checked: Boolean(attributes.noTable),
            onChange: (noTable) => setAttributes({ noTable: noTable || undefined }),
            __nextHasNoMarginBottom: true,
          }),
      ),
      el(Data, { attributes, bind }),
    );
  }

  function Chapters({ attributes, setAttributes }) {
    const chosen = listChapters(attributes);
    const toggle = (name, isChosen) => {
      const next = chapters.filter((it) => (it === name ? isChosen : chosen.includes(it)));
      setAttributes({ chapters: next.length > 0 ? next : undefined });
    };
    return el(
      PanelBody,
      { title: __('Chapters', 'desertion-story'), initialOpen: false },
      el('p', null, __('Without any, all are told.', 'desertion-story')),
      chapters.map((name) =>
        el(CheckboxControl, {
          key: name,
          label: name,
          checked: chosen.includes(name),
          onChange: (isChosen) => toggle(name, isChosen),
          __nextHasNoMarginBottom: true,
        }),
      ),
    );
  }

  function Data({ attributes, bind }) {
    const data = asText(attributes.data);
    const fault = data && !readJson(data);
    return el(
      PanelBody,
      { title: __('Data', 'desertion-story'), initialOpen: false },
      el(TextControl, {
        ...bind('values'),
        label: __('Figures', 'desertion-story'),
        help: sprintf(
          /* translators: %s: an example. */
          __('Other values for single figures, as in “%s”.', 'desertion-story'),
          'F5a=3250; F5b=3450',
        ),
      }),
      el(TextControl, {
        ...bind('src'),
        type: 'url',
        label: __('Address of a story file', 'desertion-story'),
        help:
          attributes.src && !chooseAddress(attributes.src)
            ? __(
                'A file of another site is not shown here. The page loads it by http or https, if the author of the post may write unfiltered HTML.',
                'desertion-story',
              )
            : undefined,
      }),
      el(TextareaControl, {
        ...bind('data'),
        label: __('Story data in JSON', 'desertion-story'),
        help: fault
          ? __('This is not JSON: the page shows the built-in figures.', 'desertion-story')
          : undefined,
      }),
    );
  }

  function readJson(text) {
    try {
      return text ? JSON.parse(text) : undefined;
    } catch {
      return undefined;
    }
  }
})(window.wp, window.desertionStory);
