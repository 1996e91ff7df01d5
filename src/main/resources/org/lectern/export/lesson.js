
(function () {
  "use strict";
  var steps = Array.prototype.slice.call(document.querySelectorAll("section"));
  function current() {
    var middle = window.innerHeight / 2, at = -1;
    steps.forEach(function (step, i) { if (middle >= step.getBoundingClientRect().top) { at = i; } });
    return at;
  }
  function go(to) {
    var step = steps[Math.max(0, Math.min(steps.length - 1, to))];
    if (step) { step.scrollIntoView(); step.focus({ preventScroll: true }); }
  }
  function reveal() {
    var step = steps[Math.max(0, current())];
    var next = step ? step.querySelector("details:not([open]):not(.notes)") : null;
    if (next) { next.open = true; }
  }
  document.addEventListener("keydown", function (key) {
    if (key.ctrlKey || key.altKey || key.metaKey) { return; }
    if (key.key === "ArrowRight" || key.key === "PageDown") { go(current() + 1); key.preventDefault(); }
    if (key.key === "ArrowLeft" || key.key === "PageUp") { go(current() - 1); key.preventDefault(); }
    if (key.key === "Home") { go(0); key.preventDefault(); }
    if (key.key === "End") { go(steps.length - 1); key.preventDefault(); }
    if (key.key === "r" || key.key === "R") { reveal(); }
  });
  var closed = [];
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details:not(.notes):not([open])").forEach(function (each) {
      each.open = true;
      closed.push(each);
    });
  });
  window.addEventListener("afterprint", function () {
    closed.forEach(function (each) { each.open = false; });
    closed = [];
  });
}());
