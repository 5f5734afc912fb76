// Who met whom, drawn: the data comes as JSON from the address in data-source, the list beside it says the same.
"use strict";
(() => {
  const box = document.getElementById("graph");
  const note = document.getElementById("graph-note");
  if (!box || typeof cytoscape === "undefined" || typeof d3 === "undefined") return;
  const css = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
  const MANY = 400; // people; of more than these less is drawn while it moves
  const SLICE = 12; // milliseconds of arranging between two frames, so that the page answers meanwhile

  function arrange(nodes, links, done) {
    const many = nodes.length > MANY;
    const forces = d3.forceSimulation(nodes)
      .force("link", d3.forceLink(links).id((node) => node.id).distance(60))
      .force("charge", d3.forceManyBody().strength(many ? -60 : -220).theta(0.95).distanceMax(900))
      .force("x", d3.forceX().strength(0.05)).force("y", d3.forceY().strength(0.07))
      .force("apart", many ? null : d3.forceCollide(26))
      .alphaDecay(many ? 0.06 : 0.03).stop();
    (function step() {
      const until = performance.now() + SLICE;
      while (forces.alpha() > forces.alphaMin() && performance.now() < until) forces.tick();
      if (forces.alpha() > forces.alphaMin()) requestAnimationFrame(step);
      else done();
    })();
  }

  function style(most) {
    return [
      { selector: "node", style: {
        width: "data(size)", height: "data(size)", "background-color": "data(colour)", label: "data(label)",
        "font-family": css("--plain"), "font-size": 11, color: css("--ink"), "text-valign": "bottom",
        "text-margin-y": 3, "min-zoomed-font-size": 8, "text-outline-color": css("--card"), "text-outline-width": 2 } },
      { selector: "edge", style: {
        width: `mapData(weight, 1, ${Math.max(2, most)}, 1, 9)`, "line-color": css("--soft"), opacity: 0.45,
        "curve-style": "haystack" } },
      { selector: ".far", style: { opacity: 0.12 } },
      { selector: ".near", style: { opacity: 1, "line-color": css("--focus") } },
    ];
  }

  function colour(code) { // one hue a country, the same whenever it is drawn
    let hash = 7;
    for (const letter of code || "-") hash = (hash * 31 + letter.codePointAt(0)) % 360;
    return code ? `hsl(${hash}, 45%, 48%)` : "#8a8a8a";
  }

  function draw(nodes, links) {
    const many = nodes.length > MANY;
    const most = Math.max(1, ...links.map((link) => link.weight));
    const graph = cytoscape({
      container: box, style: style(most), layout: { name: "preset" }, minZoom: 0.05, maxZoom: 4,
      textureOnViewport: many, hideEdgesOnViewport: many, pixelRatio: many ? 1 : "auto",
      elements: [
        ...nodes.map((node) => ({ data: node, position: { x: node.x, y: node.y } })),
        ...links.map((link, at) => ({ data: { id: `e${at}`, source: link.source.id, target: link.target.id, weight: link.weight } })),
      ],
    });
    const whole = () => {
      graph.fit(undefined, 20);
      if (graph.zoom() > 1.4) { graph.zoom(1.4); graph.center(); }
    };
    graph.on("tap", "node", (event) => { location.href = event.target.data("href"); });
    graph.on("mouseover", "node", (event) => {
      const near = event.target.closedNeighborhood();
      // Of many, those near are lit alone: to dim thousands would cost every move of the pointer.
      graph.batch(() => { if (!many) graph.elements().not(near).addClass("far"); near.edges().addClass("near"); });
    });
    graph.on("mouseout", "node", () => graph.batch(() => graph.elements(".far, .near").removeClass("far near")));
    for (const button of document.querySelectorAll("[data-graph]")) {
      button.addEventListener("click", () => {
        const middle = { x: graph.width() / 2, y: graph.height() / 2 };
        const step = { in: 1.4, out: 1 / 1.4 }[button.dataset.graph];
        if (step) graph.zoom({ level: graph.zoom() * step, renderedPosition: middle });
        else whole();
      });
    }
    box.addEventListener("keydown", (event) => {
      const way = { ArrowLeft: [60, 0], ArrowRight: [-60, 0], ArrowUp: [0, 60], ArrowDown: [0, -60] }[event.key];
      if (!way) return;
      graph.panBy({ x: way[0], y: way[1] });
      event.preventDefault();
    });
    whole();
    box.dataset.drawn = String(nodes.length);
  }

  fetch(box.dataset.source).then((answer) => answer.ok ? answer.json() : Promise.reject(answer.status)).then((found) => {
    if (!found.nodes.length) { note.textContent = box.dataset.empty; return; }
    const nodes = found.nodes.map((node) => ({
      id: node.id, label: node.label, href: node.href, colour: colour(node.country),
      size: Math.min(64, 10 + 5 * Math.sqrt(node.meetings)),
    }));
    const links = found.links.map((link) => ({ ...link }));
    arrange(nodes, links, () => { note.textContent = note.dataset.drawn; draw(nodes, links); });
  }).catch(() => { note.textContent = box.dataset.failed; });
})();
