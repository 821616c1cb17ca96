// What is written in a draft is saved while it is written, and is not lost when the line breaks:
// <form data-draft="id of its save button" data-version="id of the field with the version" data-renders="ids to renew">.
// The draft is saved a moment after the last key; what could not be saved stays in the page and in this tab's memory,
// and is tried again. Without this script the save button does the same. A form that has no draft on the server is
// remembered by the tab alone: <form data-remember data-version="…">.
(function () {
  'use strict';
  const form = document.querySelector('form[data-draft], form[data-remember]');
  if (!form) return;
  const memory = 'draft ' + location.pathname + location.search;
  const MOMENT = 1200;
  const LONGEST = 60000;
  let saved = written();
  let sending = null;
  let waiting = null;
  let pause = 4000;
  let leaving = false;
  let held = null;

  function version() {
    return document.getElementById(form.dataset.version).value;
  }

  // The line that says whether what was written is kept; each answer brings a new one.
  function line() {
    return document.querySelector('[data-kept]');
  }

  function fields() {
    return Array.from(form.querySelectorAll('textarea, select, input')).filter(function (field) {
      return field.id && !field.closest('[data-still]') && !/^(hidden|submit|button|file|image)$/.test(field.type);
    });
  }

  function valueOf(field) {
    return field.type === 'checkbox' || field.type === 'radio' ? String(field.checked) : field.value;
  }

  // Everything that is written in the form, by field.
  function written() {
    return JSON.stringify(fields().map(function (field) { return [field.id, valueOf(field)]; }));
  }

  function ids(values) {
    return JSON.parse(values).map(function (pair) { return pair[0]; }).join();
  }

  function isDirty() {
    return written() !== saved;
  }

  function tell(lost) {
    const notice = document.getElementById('unsaved');
    if (notice) notice.hidden = !lost;
  }

  function remember() {
    try {
      if (isDirty()) sessionStorage.setItem(memory, JSON.stringify({ version: version(), values: written() }));
      else sessionStorage.removeItem(memory);
    } catch (full) {
      // a browser without memory still saves on the server
    }
  }

  // What was not saved before the page was left comes back, with the version it was written from: if the draft has been
  // saved since, the server shows both.
  function recall() {
    let kept = null;
    try {
      kept = JSON.parse(sessionStorage.getItem(memory));
    } catch (none) {
      return;
    }
    if (!kept || kept.left && kept.version !== version() || ids(kept.values) !== ids(written())) return forget();
    if (kept.left && performance.getEntriesByType('navigation')[0].type === 'navigate') {
      saved = '';   // the server has answered with what was sent, which need not be what is saved
      forget();
      return soon(0);
    }
    JSON.parse(kept.values).forEach(function (pair) {
      const field = document.getElementById(pair[0]);
      if (!field || valueOf(field) === pair[1]) return;
      if (field.type === 'checkbox' || field.type === 'radio') field.checked = pair[1] === 'true';
      else field.value = pair[1];
    });
    if (!isDirty()) return forget();
    document.getElementById(form.dataset.version).value = kept.version;
    tell(true);
    soon(0);
  }

  function forget() {
    try {
      sessionStorage.removeItem(memory);
    } catch (none) {
      // nothing was remembered
    }
  }

  function soon(delay) {
    window.clearTimeout(waiting);
    waiting = window.setTimeout(save, delay);
  }

  // One at a time: the next must carry the version that the last one gave back.
  function save() {
    const button = document.getElementById(form.dataset.draft);
    if (!button || sending || leaving || !isDirty() || !window.faces) return;
    sending = { text: written(), line: line() };
    window.faces.ajax.request(button, null, {
      execute: '@form', render: form.dataset.renders, 'jakarta.faces.behavior.event': 'action',
      onevent: function (data) { if (data.status === 'success') answered(); },
      // an answer with something in it that the content security policy stops has still come: it has renewed its line
      onerror: function () { if (sending && line() !== sending.line) answered(); else failed(); }
    });
  }

  function answered() {
    if (!sending) return;
    const kept = line().dataset.kept === 'true';
    if (kept) saved = sending.text;
    sending = null;
    pause = 4000;
    tell(false);
    remember();
    const button = kept && held && document.getElementById(held);
    held = null;
    if (button) button.click();
    else if (kept && isDirty()) soon(MOMENT);
  }

  function failed() {
    if (!sending) return;
    sending = null;
    held = null;
    tell(true);
    remember();
    soon(pause);
    pause = Math.min(pause * 2, LONGEST);
  }

  form.addEventListener('input', function () {
    remember();
    soon(MOMENT);
  });
  form.addEventListener('change', function () {
    remember();
    soon(0);
  });
  // A button takes what is written with it, once the last answer has given back its version; if the line is broken, the
  // tab remembers.
  form.addEventListener('submit', function (event) {
    window.clearTimeout(waiting);
    if (sending) {
      event.preventDefault();
      held = event.submitter && event.submitter.id;
      return;
    }
    leaving = true;
    try {
      if (isDirty()) sessionStorage.setItem(memory, JSON.stringify({ version: version(), values: written(), left: true }));
    } catch (full) {
      // the form is sent all the same
    }
  });
  // Whoever chooses the other text lets go of this one.
  document.addEventListener('click', function (event) {
    if (!event.target.closest('[data-forget]')) return;
    leaving = true;
    forget();
  });
  window.addEventListener('pageshow', function () { leaving = false; });
  window.addEventListener('online', function () { soon(0); });
  window.addEventListener('beforeunload', function (event) {
    if (!leaving && isDirty()) event.preventDefault();
  });
  recall();
})();
