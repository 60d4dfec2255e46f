/* Leaving, copying, printing. Without it every link still works; it stores and fetches nothing. */
(function () {
  "use strict";
  var root = document.documentElement;
  var exit = document.getElementById("exit");
  var gone = false;

  /* Blank at once; replaced, so that Back does not return here. */
  function leave() {
    gone = true;
    root.classList.add("leaving");
    if (document.body) document.body.hidden = true;
    document.title = "\u00a0";
    location.replace(exit.href);
  }

  if (exit) {
    exit.addEventListener("click", function (event) {
      event.preventDefault();
      leave();
    });

    /* Shift three times within five seconds, with nothing in between. */
    var needed = 3;
    var presses = 0;
    var alone = false;
    var timer;
    var status = document.createElement("p");
    status.setAttribute("role", "status");
    status.className = "exit-progress unseen";
    document.body.appendChild(status);

    var forget = function () {
      presses = 0;
      status.textContent = "";
      status.classList.add("unseen");
    };

    document.addEventListener("keydown", function (event) {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) {
        leave();
        return;
      }
      if (event.key !== "Shift") {
        alone = false;
        forget();
      } else if (!event.repeat) {
        alone = true;
      }
    });
    document.addEventListener("keyup", function (event) {
      if (event.key !== "Shift" || !alone) return;
      alone = false;
      presses += 1;
      clearTimeout(timer);
      if (presses >= needed) {
        leave();
        return;
      }
      if (presses === 1) status.classList.remove("unseen");
      status.textContent = exit.getAttribute("data-progress-" + presses) || "";
      timer = setTimeout(forget, 5000);
    });

    /* Back from the browser's memory: leaves again. */
    window.addEventListener("pageshow", function (event) {
      if (event.persisted && gone) leave();
    });
  }

  /* To the clipboard; else the text is selected. */
  function select(element) {
    var range = document.createRange();
    range.selectNodeContents(element);
    var selection = getSelection();
    selection.removeAllRanges();
    selection.addRange(range);
  }
  document.querySelectorAll("[data-copy]").forEach(function (button) {
    var text = document.getElementById(button.getAttribute("data-copy"));
    if (!text) return;
    var label = button.textContent;
    var said = button.nextElementSibling;
    button.hidden = false;
    button.addEventListener("click", function () {
      var done = function () {
        button.textContent = button.getAttribute("data-done");
        if (said) said.textContent = button.textContent;
        setTimeout(function () { button.textContent = label; }, 3000);
      };
      if (navigator.clipboard && navigator.clipboard.writeText) {
        navigator.clipboard.writeText(text.textContent).then(done, function () { select(text); });
      } else {
        select(text);
      }
    });
  });

  document.querySelectorAll("[data-print]").forEach(function (button) {
    button.hidden = false;
    button.addEventListener("click", function () { print(); });
  });

  /* Folded text opens for the printer. */
  var opened = [];
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("main details:not([open])").forEach(function (details) {
      details.open = true;
      opened.push(details);
    });
  });
  window.addEventListener("afterprint", function () {
    opened.splice(0).forEach(function (details) { details.open = false; });
  });

  /* A link into folded text opens it. */
  function unfold() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    var details = target && target.closest("details");
    if (details) details.open = true;
  }
  window.addEventListener("hashchange", unfold);
  unfold();
})();
