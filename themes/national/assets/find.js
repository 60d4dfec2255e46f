/* Finds words in the pages of one language. The index is read when somebody comes to search;
   what they write is neither sent nor kept. Without it the list of pages stays as it is. */
(function () {
  "use strict";
  var box = document.getElementById("find");
  var list = document.getElementById("places");
  if (!box || !list) return;
  var status = document.getElementById("found");
  var pages = Array.prototype.slice.call(list.children);
  var index;

  /* Words as people type them: without accents, harakat and joiners, one form of each letter. */
  var same = { "ى": "ي", "ی": "ي", "ک": "ك", "ہ": "ه", "ھ": "ه", "ة": "ه", "ł": "l", "’": "'", "ʼ": "'" };
  function fold(text) {
    return text.toLowerCase().normalize("NFKD")
      .replace(/[\u0300-\u036f\u0640\u064b-\u0655\u0670\u200c-\u200f\u2066-\u2069]/g, "")
      .replace(/[ىیکہھةł’ʼ]/g, function (sign) { return same[sign]; });
  }

  /* Of each place the elements that show it, and its texts, folded once. */
  function read(data) {
    return pages.map(function (page, number) {
      var deeper = page.querySelectorAll("li");
      return (data[number] || []).map(function (texts, place) {
        return {
          row: place ? deeper[place - 1] : page,
          texts: texts.map(function (text) {
            var whole = Array.isArray(text) ? text : [text];
            return { text: whole[0], lang: whole[1], dir: whole[2], folded: fold(whole[0]) };
          })
        };
      });
    });
  }

  /* The sentence that holds the words stands below the heading. */
  function show(row, hit) {
    var said = row.querySelector(":scope > .said");
    if (!said) {
      said = document.createElement("p");
      said.className = "said";
      row.insertBefore(said, row.querySelector(":scope > ul"));
    }
    said.hidden = !hit;
    if (!hit) return;
    said.textContent = hit.text;
    if (hit.lang) {
      said.lang = hit.lang;
      said.dir = hit.dir;
    }
  }

  function search() {
    if (!index) return;
    var words = fold(box.value).split(/\s+/).filter(Boolean);
    var count = 0;
    index.forEach(function (places, number) {
      var any = false;
      places.forEach(function (place, position) {
        var all = place.texts.map(function (text) { return text.folded; }).join("\n");
        var hit = words.every(function (word) { return all.indexOf(word) >= 0; });
        var best = hit && words.length ? place.texts.filter(function (text, at) {
          return (at || !position) && words.some(function (word) { return text.folded.indexOf(word) >= 0; });
        })[0] : null;
        if (position) place.row.hidden = !hit;
        show(place.row, best && best.text !== place.row.querySelector("a").textContent ? best : null);
        any = any || hit;
        if (hit && words.length) count += 1;
      });
      pages[number].hidden = !any;
    });
    status.textContent = !words.length ? "" : count ? status.getAttribute("data-some").replace("#", count) : status.getAttribute("data-none");
  }

  window.handbillIndex = function (data) {
    index = read(data);
    search();
  };
  function load() {
    if (load.done) return;
    load.done = true;
    var script = document.createElement("script");
    script.src = box.getAttribute("data-index");
    document.head.appendChild(script);
  }
  box.parentElement.hidden = false;
  box.addEventListener("focus", load);
  box.addEventListener("input", function () {
    load();
    search();
  });
})();
