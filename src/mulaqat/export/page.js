// A comfort only: shows all the evidence of the fact under the pointer or in focus.
"use strict";
function light(event, on) {
  const fact = event.target.closest("article[id]");
  if (!fact) return;
  for (const mark of document.querySelectorAll("mark[data-facts~='" + fact.id + "']")) mark.classList.toggle("on", on);
}
for (const name of ["mouseover", "focusin"]) document.addEventListener(name, (event) => light(event, true));
for (const name of ["mouseout", "focusout"]) document.addEventListener(name, (event) => light(event, false));
