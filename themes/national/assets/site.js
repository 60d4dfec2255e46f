/* Leaving, copying, printing. Without it every link still works; it stores and fetches nothing. */
(function () {
  "use strict";
  var root = document.documentElement;
  var exit = document.getElementById("exit");
  var gone = false;
  function on(target, name, act) { target.addEventListener(name, act); }
  function each(selector, act) { document.querySelectorAll(selector).forEach(act); }

  /* Blank at once; replaced, so that Back does not return here. */
  function leave() {
    gone = true;
    root.classList.add("leaving");
    document.body.hidden = true;
    document.title = "\u00a0";
    location.replace(exit.href);
  }

  /* Each page takes the place of the one before it, or Back would show that one after leaving. */
  on(document, "click", function (event) {
    var link = event.target.closest("a[href]");
    if (!link || event.button || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    var inside = link.protocol === location.protocol && link.host === location.host;
    if (link !== exit && (!inside || link.hasAttribute("download"))) return;
    event.preventDefault();
    if (link === exit) leave();
    else location.replace(link.href);
  });

  if (exit) {
    /* Shift three times within five seconds, with nothing in between. */
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

    on(document, "keydown", function (event) {
      if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) {
        leave();
      } else if (event.key !== "Shift") {
        alone = false;
        forget();
      } else if (!event.repeat) {
        alone = true;
      }
    });
    on(document, "keyup", function (event) {
      if (event.key !== "Shift" || !alone) return;
      alone = false;
      presses += 1;
      if (presses > 2) return leave();
      if (presses === 1) timer = setTimeout(forget, 5000);
      status.classList.remove("unseen");
      status.textContent = exit.getAttribute("data-progress-" + presses);
    });

    /* Back from the browser's memory: leaves again. */
    on(window, "pageshow", function (event) {
      if (event.persisted && gone) leave();
    });
  }

  /* To the clipboard; else the text is selected. */
  function select(element) {
    getSelection().selectAllChildren(element);
  }
  each("[data-copy]", function (button) {
    var text = document.getElementById(button.getAttribute("data-copy"));
    var label = button.textContent;
    var said = button.nextElementSibling;
    button.hidden = false;
    on(button, "click", function () {
      if (!navigator.clipboard) return select(text);
      navigator.clipboard.writeText(text.textContent).then(function () {
        said.textContent = button.textContent = button.getAttribute("data-done");
        setTimeout(function () { button.textContent = label; }, 3000);
      }, function () { select(text); });
    });
  });

  /* Shows the files of one format only. */
  var filter = document.getElementById("filter");
  if (filter) {
    filter.parentNode.hidden = false;
    on(filter, "change", function () {
      var wanted = filter.value;
      each("[data-format]", function (file) {
        file.hidden = wanted && file.getAttribute("data-format") !== wanted;
      });
      each("[data-formats]", function (item) {
        var has = item.getAttribute("data-formats").split(" ").indexOf(wanted) >= 0;
        item.hidden = wanted && !has;
        var details = item.firstElementChild;
        if (details.tagName === "DETAILS") details.open = wanted && has;
      });
    });
  }

  each("[data-print]", function (button) {
    button.hidden = false;
    on(button, "click", function () { print(); });
  });

  /* Folded text opens for the printer. */
  var opened = [];
  on(window, "beforeprint", function () {
    each("main details:not([open])", function (details) {
      details.open = true;
      opened.push(details);
    });
  });
  on(window, "afterprint", function () {
    opened.splice(0).forEach(function (details) { details.open = false; });
  });

  /* A link into folded text opens it. */
  function unfold() {
    var target = location.hash && document.getElementById(location.hash.slice(1));
    var details = target && target.closest("details");
    if (details) details.open = true;
  }
  on(window, "hashchange", unfold);
  unfold();
})();
