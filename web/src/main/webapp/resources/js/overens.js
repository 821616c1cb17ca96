// The little that pages cannot do without a script: focus, slider beside field. Everything works without it.
(function () {
  'use strict';

  // A page that comes back with errors starts at their summary.
  function focusProblems() {
    const problems = document.querySelector('[data-focus="true"]');
    if (problems) problems.focus();
  }

  // A page that comes back with a new row goes on in it: <span data-goto="id of the field">.
  function goOn() {
    const next = document.querySelector('[data-goto]');
    const field = next && document.getElementById(next.dataset.goto);
    if (field && !document.querySelector('[data-focus="true"]')) field.focus();
  }

  // A slider and its field follow each other: <input type="range" data-follows="id of the field">.
  document.addEventListener('input', function (event) {
    const moved = event.target;
    const field = moved.dataset.follows && document.getElementById(moved.dataset.follows);
    if (field) field.value = moved.value;
    const slider = document.querySelector('[data-follows="' + CSS.escape(moved.id || '-') + '"]');
    if (slider) slider.value = moved.value.replace(',', '.');
  });
  document.addEventListener('change', function (event) {
    const field = event.target.dataset.follows && document.getElementById(event.target.dataset.follows);
    if (field) field.dispatchEvent(new Event('change', { bubbles: true }));
  });

  // A form that answers while it is filled in: <form data-live="id of its button" data-renders="ids to renew">.
  let waiting = null;
  function live(event) {
    const form = event.target.closest && event.target.closest('form[data-live]');
    if (!form || event.target.closest('[data-still]') || !window.faces || !window.faces.ajax) return;
    window.clearTimeout(waiting);
    waiting = window.setTimeout(function () { answer(form); }, event.type === 'change' ? 0 : 250);
  }
  // One question at a time: the next must carry the version that the last one gave back.
  let asking = false;
  let askAgain = false;
  let held = null;
  function answer(form) {
    const button = document.getElementById(form.dataset.live);
    if (!button || button.disabled) return;
    askAgain = asking;
    if (asking) return;
    asking = true;
    function answered() {
      asking = false;
      if (askAgain) answer(form);
      else if (held) letGo();
    }
    window.faces.ajax.request(button, null, {
      execute: '@form', render: form.dataset.renders, 'jakarta.faces.behavior.event': 'action',
      onevent: function (data) { if (data.status === 'success') { lost(false); answered(); } },
      // an answer with something in it that the content security policy stops has still come
      onerror: function (data) { lost(data.status === 'httpError'); answered(); }
    });
  }
  // What is typed stays on the page when the line breaks; the next change tries again.
  function lost(whether) {
    const notice = document.getElementById('lost');
    if (notice) notice.hidden = !whether;
  }
  // A button pressed meanwhile waits for the answer, and with it for the version.
  function letGo() {
    const button = document.getElementById(held);
    held = null;
    if (button) button.click();
  }
  document.addEventListener('submit', function (event) {
    const form = event.target.closest('form[data-live]');
    if (!form) return;
    window.clearTimeout(waiting);
    if (!asking) return;
    event.preventDefault();
    held = event.submitter && event.submitter.id || form.dataset.live;
  });
  document.addEventListener('input', live);
  document.addEventListener('change', live);

  // A part of a page that was renewed gives the focus back to where it was, or to what went wrong.
  function watchAjax() {
    if (!window.faces || !window.faces.ajax) return;
    let focused = null;
    window.faces.ajax.addOnEvent(function (data) {
      if (data.status === 'begin') focused = document.activeElement && document.activeElement.id;
      if (data.status !== 'success') return;
      const again = focused && document.getElementById(focused);
      const writing = again && again.matches('textarea, select, input:not([type="submit"])');
      if (!writing && document.querySelector('[data-focus="true"]')) focusProblems();
      else if (again && document.activeElement === document.body) again.focus();
    });
  }

  // The menu of narrow screens closes with Escape.
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape' && location.hash === '#meny') location.hash = '#innehall';
  });

  focusProblems();
  goOn();
  watchAjax();
})();
