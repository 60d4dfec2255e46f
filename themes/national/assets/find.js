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

  /* Words as people type them: no accents, marks, joiners or quotes; one form of each letter; digits as 0 to 9, without spaces or signs between thousands. */
  var same = {
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ə": "e", "ς": "σ",
    "ى": "ي", "ی": "ي", "ې": "ي", "ۍ": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ہ": "ه", "ھ": "ه", "ة": "ه", "ۃ": "ه", "ە": "ه", "ں": "ن", "ٱ": "ا",
    "ँ": "ं", "ঁ": "ং", "ਁ": "ਂ", "ੰ": "ਂ", "ઁ": "ં"
  };
  var letters = new RegExp("[" + Object.keys(same).join("") + "]", "g");
  function fold(text) {
    return text.toLowerCase().normalize("NFKD")
      .replace(/[\u00ad\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u0621\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c\u09bc\u0a3c\u0a71\u0abc\u0b3c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufe0f\ufeff"'`´‘-‟′″‹›«»「-』ʹ-ʼ]/g, "")
      .replace(letters, function (sign) { return same[sign]; })
      .replace(/\p{Nd}/gu, function (digit) {
        /* Digits begin at 0 or at 6 of their sixteen. */
        var code = digit.codePointAt(0);
        return (code & 15) - (/\p{Nd}/u.test(String.fromCodePoint(code & ~15)) ? 0 : 6);
      })
      .replace(/[‐-―−]/g, "-")
      .replace(/(\d)(?:\s|[.,٬٫،](?=\d{2,3}(?!\d)))(?=\d)/g, "$1");
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
