'use strict';
(() => {
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const one = (selector, within = document) => within.querySelector(selector);
  const on = (target, event, act) => target.addEventListener(event, act);
  const make = (tag, properties = {}) => Object.assign(document.createElement(tag), properties);

  /* Ticks: what was done, and when. They stay in this browser; where it keeps nothing, as long as the page is open. */
  const note = one('.kept');
  const { store } = note.dataset;
  const memory = new Map();
  let keeps = true;

  function read(key) {
    if (memory.has(key)) return memory.get(key);
    try {
      return { ...JSON.parse(localStorage.getItem(key)) };
    } catch {
      return {};
    }
  }

  function write(key, ticks) {
    const text = JSON.stringify(ticks);
    memory.delete(key);
    try {
      if (text === '{}') localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    } catch {
      keeps = false;
      if (text !== '{}') memory.set(key, ticks);
    }
  }

  function keys() {
    let kept = [];
    try {
      kept = Object.keys(localStorage);
    } catch {
      keeps = false;
    }
    return [...kept, ...memory.keys()].filter((key) => key.startsWith(store));
  }

  /* A tick counts only for the words that it was set beside: in a newer print of a plan another step may have the number. */
  const sumOf = (text) => [...text.replace(/\s+/g, '')].reduce((sum, c) => (sum * 31 + c.codePointAt(0)) | 0, 7);

  const steps = all('[data-ticks]').flatMap((article) =>
    all('.steps > li[id], .ticks > li[id]', article).map((item) => {
      const name = (one('.do', item) ?? item).textContent.replace(/^\s*#/, '').trim();
      return { item, article, name, sum: sumOf(item.textContent), box: make('input', { type: 'checkbox' }) };
    }),
  );
  for (const step of steps) {
    const { item, article, name, sum, box } = step;
    box.setAttribute('aria-label', name);
    step.time = make('p', { className: 'ticked', hidden: true });
    one(':scope > .here', item).after(box);
    (one(':scope > .step', item) ?? item).append(step.time);
    on(box, 'change', () => {
      const key = article.dataset.ticks;
      const { [item.id]: _, ...ticks } = read(key);
      write(key, box.checked ? { ...ticks, [item.id]: [Date.now(), sum] } : ticks);
      show();
    });
  }

  function show() {
    const known = new Map();
    for (const { item, article, sum, box, time } of steps) {
      const key = article.dataset.ticks;
      if (!known.has(key)) known.set(key, read(key));
      const { 0: at, 1: of } = Object(known.get(key)[item.id]);
      box.checked = of === sum && Number.isFinite(at);
      time.hidden = !box.checked;
      if (!box.checked) continue;
      const when = new Date(at).toLocaleString(article.lang, { dateStyle: 'short', timeStyle: 'short' });
      time.textContent = article.dataset.ticked.replace('{time}', when);
    }
    note.hidden = keys().length === 0;
    if (!keeps) note.firstElementChild.textContent = note.dataset.lost;
  }

  on(one('button', note), 'click', () => {
    if (!confirm(note.dataset.ask)) return;
    for (const key of keys()) write(key, {});
    show();
    find.focus();
  });
  /* Another window with the same plans. */
  on(window, 'storage', show);

  /* Search: in the words of each place that has an id. */
  const form = one('.find');
  const find = one('input', form);
  const status = one('[role=status]', form);
  const list = one('.hits', form);
  const most = 50;
  const letters = { æ: 'ae', ø: 'o', œ: 'oe', ß: 'ss', ð: 'd', þ: 'th', đ: 'd', ł: 'l', ı: 'i' };
  const isJoined = (c) => /[\d\p{Script=Han}]/u.test(c);
  let units;

  /* Small letters without marks; numbers and Chinese without gaps. `at` is where each came from. */
  function fold(text) {
    const at = [];
    let flat = '';
    let gap = -1;
    let before = '';
    let index = 0;
    for (const c of text) {
      if (/\s/.test(c) || (c === '-' && isJoined(before))) {
        if (gap < 0) gap = index;
      } else {
        const small = c.toLowerCase();
        const plain =
          c < '\x80' ? small : (letters[small] ?? small.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, ''));
        if (gap >= 0 && !(isJoined(before) && isJoined(plain))) {
          flat += ' ';
          at.push(gap);
        }
        gap = -1;
        flat += plain;
        while (at.length < flat.length) at.push(index);
        before = plain;
      }
      index += c.length;
    }
    return { flat: flat.trim(), at };
  }

  function unitsOfPage() {
    const texts = new Map();
    const walker = document.createTreeWalker(one('main'), NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      const place = parent.closest('[id], nav, .kind, .here, .ticked');
      if (place?.id && place.closest('article')) texts.set(place, `${texts.get(place) ?? ''} ${node.data}`);
    }
    return [...texts].map(([place, text]) => {
      const article = place.closest('article');
      const section = place.closest('section')?.querySelector('h3, h4, h5, h6');
      return [`#${place.id}`, article.lang, one('h2', article).textContent, section?.textContent ?? '', text];
    });
  }

  /* The pages of a folder share an index, which is fetched when it is first needed: as a script, since a page may not read files. */
  function load() {
    units ??= new Promise((resolve) => {
      if (!form.dataset.index) return resolve(unitsOfPage());
      const script = make('script', { src: form.dataset.index });
      script.onload = () => resolve(globalThis.planbIndex);
      script.onerror = () => resolve([]);
      document.head.append(script);
    }).then((found) =>
      found.map(([href, lang, title, section, raw]) => {
        const text = raw.replace(/\s+/g, ' ').replace(/ (?=[,.:;)])/g, '').trim();
        const own = fold(text).flat;
        return { href, lang, title, section, text, own, whole: `${fold(`${title} ${section}`).flat} ${own}` };
      }),
    );
    return units;
  }

  async function search() {
    const query = find.value;
    const terms = fold(query).flat.split(' ').filter(Boolean);
    const known = terms.length > 0 ? await load() : [];
    if (query !== find.value) return;
    const hits = known.filter(
      ({ own, whole }) => terms.some((term) => own.includes(term)) && terms.every((term) => whole.includes(term)),
    );
    /* What begins with the words is called so; first what has a name of its own, which holds no dot. Then the registers. */
    const rank = ({ href, own }) =>
      own.startsWith(terms[0]) ? Number(/#.*[.]/.test(href)) : /#(role|resource)-/.test(href) ? 2 : 3;
    hits.sort((a, b) => rank(a) - rank(b));
    list.replaceChildren(...hits.slice(0, most).map((hit) => entryOf(hit, terms)));
    list.hidden = hits.length === 0;
    const { found, more, none } = form.dataset;
    const words = hits.length === 0 ? none : hits.length > most ? more : found;
    status.textContent = terms.length === 0 ? '' : words.replace('{count}', hits.length).replace('{shown}', most);
  }

  function entryOf({ href, lang, title, section, text }, terms) {
    const link = make('a', { href, lang });
    const { flat, at } = fold(text);
    const marks = terms
      .map((term) => [flat.indexOf(term), term.length])
      .filter(([start]) => start >= 0)
      .sort(([a], [b]) => a - b)
      .map(([start, length]) => [at[start], text.slice(0, at[start + length]).trimEnd().length]);
    const first = marks[0][0];
    let end = first < 40 ? 0 : Math.min(first, text.indexOf(' ', first - 40) + 1 || first);
    const last = Math.min(text.length, end + 140);
    const words = make('span', { className: 'words' });
    words.append(end > 0 ? '… ' : '');
    for (const [from, to] of marks) {
      if (from < end || to > last) continue;
      words.append(text.slice(end, from), make('mark', { textContent: text.slice(from, to) }));
      end = to;
    }
    words.append(text.slice(end, last), last < text.length ? ' …' : '');
    const where = [title, section].filter(Boolean).join(' › ');
    link.append(make('span', { className: 'where', textContent: where }), ' ', words);
    const item = make('li');
    item.append(link);
    return item;
  }

  let waiting;
  on(find, 'input', () => {
    clearTimeout(waiting);
    waiting = setTimeout(search, 120);
  });
  on(find, 'focus', () => load().then(() => find.value && search()));
  /* What was found must not lie over what one goes on to. */
  on(form, 'focusout', ({ relatedTarget }) => {
    if (relatedTarget && !form.contains(relatedTarget)) list.hidden = true;
  });
  on(form, 'submit', (event) => {
    event.preventDefault();
    search().then(() => one('a', list)?.focus());
  });
  on(form, 'keydown', (event) => {
    if (event.key === 'Escape') {
      close();
      find.focus();
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = all('a', list);
    if (!step || links.length === 0) return;
    event.preventDefault();
    const next = links.indexOf(document.activeElement) + step;
    (next < 0 ? find : (links[next] ?? links.at(-1))).focus();
  });
  on(list, 'click', (event) => {
    if (event.target.closest('a')) setTimeout(() => (close(), follow()));
  });

  function close() {
    find.value = '';
    search();
  }

  /* The next key press goes on from where a link led. */
  function follow() {
    const place = document.getElementById(location.hash.slice(1));
    const target = place?.matches('article, section') ? place.querySelector('h2, h3, h4, h5, h6') : place;
    if (!target) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
  }
  on(window, 'hashchange', follow);

  document.documentElement.classList.add('live');
  form.hidden = false;
  show();
})();
