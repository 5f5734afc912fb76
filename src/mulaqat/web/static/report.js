// The report: choose a fact and see its words, choose words and see their facts. A comfort only; links do the same.
"use strict";
(() => {
  const marks = [...document.querySelectorAll("mark[data-facts]")];
  const cards = [...document.querySelectorAll(".facts article[id]")];
  const facts = (mark) => mark.dataset.facts.split(" ");
  function show(chosen) {
    for (const mark of marks) mark.classList.toggle("on", facts(mark).some((fact) => chosen.includes(fact)));
    for (const card of cards) card.classList.toggle("on", chosen.includes(card.id));
  }
  function under(node) {
    const mark = node.closest("mark[data-facts]");
    if (mark) return facts(mark);
    const card = node.closest(".facts article[id]");
    return card ? [card.id] : null;
  }
  function follow() {
    const fact = decodeURIComponent(location.hash.slice(1)).replace(/-text$/, "");
    if (document.getElementById(fact)?.matches(".facts article")) show([fact]);
  }
  document.addEventListener("click", (event) => {
    const chosen = under(event.target);
    if (chosen) show(chosen);
  });
  document.addEventListener("focusin", (event) => {
    const chosen = under(event.target);
    if (chosen) show(chosen);
  });
  window.addEventListener("hashchange", follow);
  follow();
})();
