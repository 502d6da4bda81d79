/* The search of the site: rows come from search-data.js, the index is made here. */
(function () {
  "use strict";
  var PAGE = 20, BEFORE = 70, AFTER = 150;
  var TONE = { draft: ["quiet", "open"], open: ["quiet", "part"], active: ["ok", "ok"], done: ["ok", "ok"], ended: ["quiet", "na"] };
  var FACETS = [["kind", 2], ["status", 4], ["owner", 3]];
  var rows = window.munimentRows || [];
  var index = new MiniSearch({ fields: ["id", "title", "owner", "text"], idField: "n" });
  index.addAll(rows.map(function (r, n) { return { n: n, id: r[0], title: r[1], owner: r[3], text: r[7] }; }));

  var stage = document.getElementById("search"), words = stage.dataset, box = document.getElementById("q");
  var list = document.getElementById("results"), sieve = document.getElementById("facets"), more = document.getElementById("more");
  var off = {}, shown = PAGE, hits = [];

  function el(name, cls, text) {
    var e = document.createElement(name);
    if (cls) { e.className = cls; }
    if (text !== undefined) { e.textContent = text; }
    return e;
  }
  function put(text, values) { values.forEach(function (v) { text = text.replace("%", v); }); return text; }
  function label(facet, row) { return row[facet[1]] || words.nobody; }
  function lets(row, but) {
    return FACETS.every(function (f) { return f[0] === but || !off[f[0] + "/" + label(f, row)]; });
  }

  /* The record whose id was typed comes first, then all that hold every word, or, when nothing does, any of them. */
  function look(query) {
    var options = { boost: { id: 6, title: 3 }, prefix: true, fuzzy: function (t) { return t.length > 4 ? 0.2 : false; }, combineWith: "AND" };
    var found = index.search(query, options);
    if (!found.length) { options.combineWith = "OR"; found = index.search(query, options); }
    var exact = query.trim().toLowerCase();
    return found.map(function (h) { return { row: rows[h.id], terms: h.terms.slice().sort(function (a, b) { return b.length - a.length; }), first: rows[h.id][0].toLowerCase() === exact, score: h.score }; })
      .sort(function (a, b) { return b.first - a.first || b.score - a.score || (a.row[0] < b.row[0] ? -1 : 1); });
  }

  function mark(parent, text, terms) {
    if (!terms.length) { parent.append(text); return; }
    var pattern = new RegExp("(?<![\\p{L}\\p{N}])(" + terms.map(function (t) { return t.replace(/[^\p{L}\p{N}]/gu, "\\$&"); }).join("|") + ")", "giu");
    text.split(pattern).forEach(function (piece, i) { if (piece) { parent.append(i % 2 ? el("mark", "", piece) : piece); } });
  }
  function excerpt(text, terms) {
    var low = text.toLowerCase(), at = -1;
    terms.forEach(function (t) { var i = low.indexOf(t.toLowerCase()); if (i >= 0 && (at < 0 || i < at)) { at = i; } });
    var from = at > BEFORE ? text.lastIndexOf(" ", at - BEFORE) + 1 : 0, to = from + BEFORE + AFTER;
    if (to < text.length) { to = Math.max(text.lastIndexOf(" ", to), from + BEFORE); }
    return (from > 0 ? "… " : "") + text.slice(from, to) + (to < text.length ? " …" : "");
  }
  function status(row) {
    var look = TONE[row[5]], span = el("span", "st " + look[0]), ns = "http://www.w3.org/2000/svg";
    var svg = document.createElementNS(ns, "svg"), use = document.createElementNS(ns, "use");
    svg.setAttribute("class", "mk " + look[0]); svg.setAttribute("aria-hidden", "true"); svg.setAttribute("focusable", "false");
    use.setAttribute("href", "#m-" + look[1]); svg.append(use);
    span.append(svg, el("span", "", row[4].charAt(0).toUpperCase() + row[4].slice(1)));
    return span;
  }
  function item(hit) {
    var r = hit.row, li = el("li"), id = el("a", "id", r[0]), div = el("div"), h = el("h3"), a = el("a"), p = el("p"), meta = el("p", "meta");
    id.href = a.href = r[6]; id.tabIndex = -1; id.setAttribute("aria-hidden", "true");
    var terms = hit.first ? [] : hit.terms;
    mark(a, r[1], terms); h.append(a);
    mark(p, excerpt(r[7], terms), terms);
    meta.append(el("span", "", r[2].charAt(0).toUpperCase() + r[2].slice(1)));
    if (r[4]) { meta.append(status(r)); }
    if (r[3]) { meta.append(el("span", "", r[3])); }
    div.append(h, p, meta); li.append(id, div);
    return li;
  }

  function facets(all) {
    var focus = document.activeElement && document.activeElement.name;
    sieve.replaceChildren();
    FACETS.forEach(function (f) {
      var counts = {};
      all.forEach(function (h) { var k = label(f, h.row); counts[k] = (counts[k] || 0) + (lets(h.row, f[0]) ? 1 : 0); });
      var set = el("fieldset");
      set.append(el("legend", "", words[f[0]]));
      Object.keys(counts).sort(function (a, b) { return counts[b] - counts[a] || (a < b ? -1 : 1); }).forEach(function (k) {
        var l = el("label"), c = el("input"), name = f[0] + "/" + k;
        c.type = "checkbox"; c.name = name; c.checked = !off[name];
        c.addEventListener("change", function () { off[name] = !c.checked; shown = PAGE; draw(); });
        l.append(c, k.charAt(0).toUpperCase() + k.slice(1), el("span", "n", String(counts[k]))); set.append(l);
      });
      if (Object.keys(counts).length) { sieve.append(set); }
    });
    var again = focus && Array.from(sieve.querySelectorAll("input")).find(function (e) { return e.name === focus; });
    if (again) { again.focus(); }
  }

  function draw() {
    var open = hits.filter(function (h) { return lets(h.row, ""); });
    list.replaceChildren.apply(list, open.slice(0, shown).map(item));
    more.hidden = open.length <= shown;
    document.getElementById("found").textContent = put(words.found, [open.length]);
    facets(hits);
  }
  function ask() {
    var query = box.value.trim(), hint = document.getElementById("hint");
    stage.hidden = query === ""; hint.hidden = query !== "";
    document.title = document.title.replace(/^[^–]*–/, (query || document.getElementById("asked").dataset.title) + " –");
    document.getElementById("asked").textContent = query || document.getElementById("asked").dataset.title;
    document.getElementById("found").textContent = "";
    try { history.replaceState(null, "", query ? "?q=" + encodeURIComponent(query) : location.pathname); } catch (e) { /* some browsers refuse in folders */ }
    if (query === "") { return; }
    hits = look(query); shown = PAGE; off = {};
    draw();
    if (!hits.length) { hint.hidden = false; hint.textContent = put(words.none, [query]); stage.hidden = true; return; }
    var whole = query.toLowerCase().split(/[\s.,:-]+/).filter(Boolean);
    var missed = whole.filter(function (w) { return !hits.some(function (h) { return h.terms.some(function (t) { return t.indexOf(w) === 0; }); }); });
    if (missed.length) { hint.hidden = false; hint.textContent = put(words.close, [missed.join(", ")]); }
  }

  document.getElementById("asked").dataset.title = document.getElementById("asked").textContent;
  box.value = new URLSearchParams(location.search).get("q") || "";
  box.addEventListener("input", ask);
  more.addEventListener("click", function () {
    var first = shown; shown += PAGE; draw(); list.children[first].querySelector("h3 a").focus();
  });
  document.addEventListener("keydown", function (e) {
    var links = Array.from(list.querySelectorAll("h3 a")), at = links.indexOf(document.activeElement);
    if (e.key === "ArrowDown" && (at >= 0 || document.activeElement === box)) { e.preventDefault(); (links[at + 1] || links[at] || box).focus(); }
    if (e.key === "ArrowUp" && at >= 0) { e.preventDefault(); (links[at - 1] || box).focus(); }
  });
  ask();
  if (box.value === "") { box.focus(); }
})();
