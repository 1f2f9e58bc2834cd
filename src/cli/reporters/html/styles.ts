/** The report's looks; follows the reader's choice of light or dark. */
export const styles = `
:root { color-scheme: light dark; --line: #8884; --soft: #8881; --accent: #2b6cb0; --bad: #c53030; --good: #2f855a }
* { box-sizing: border-box }
body { font: 15px/1.5 system-ui, sans-serif; margin: 0 auto; padding: 1.5rem; max-width: 1500px }
h1 { font-size: 1.4rem; margin: 0 0 .75rem } h2 { font-size: 1.1rem; margin: 2rem 0 .5rem } h3 { font-size: .9rem; margin: 1rem 0 .4rem }
.figures, .charts, .bar { display: flex; flex-wrap: wrap; gap: 1rem; align-items: center }
.figure { border: 1px solid var(--line); border-radius: 8px; padding: .6rem 1rem; min-width: 8rem } .figure b { display: block; font-size: 1.5rem }
.figure.failed b, p.failed, td.failed { color: var(--bad) } .figure.converted b { color: var(--good) }
.charts { align-items: start; margin-top: 1.5rem } .charts figure { flex: 1 1 30rem; margin: 0 } figcaption { font-weight: 600; margin-bottom: .4rem }
table { border-collapse: collapse; width: 100% } th, td { text-align: left; padding: .25rem .6rem; vertical-align: top } thead th { position: sticky; top: 0; background: Canvas; white-space: nowrap }
.scroll { max-height: 45vh; overflow: auto; border: 1px solid var(--line); border-radius: 6px; margin-top: .5rem }
#failures td, #articles td, #ledger td { border-top: 1px solid var(--line); overflow-wrap: anywhere }
.chart th { width: 1%; white-space: nowrap; font-weight: 400 } .chart td { padding-left: 0 } .chart .number { width: 1%; text-align: right; font-variant-numeric: tabular-nums }
.value { display: block; height: 1.1rem; margin-top: .2rem; background: var(--accent); border-radius: 0 3px 3px 0 }
#filter { flex: 1 1 20rem; font: inherit; padding: .4rem .6rem } #articles tbody tr { cursor: pointer } #articles tbody tr:hover, #articles tr.chosen { background: var(--soft) }
#articles button { all: unset; cursor: pointer } #articles button:focus-visible { outline: 2px solid var(--accent) } #articles td + td { white-space: nowrap }
.panes { display: grid; grid-template-columns: 1fr 1fr; gap: 1rem } @media (max-width: 800px) { .panes { grid-template-columns: 1fr } }
iframe, pre { width: 100%; height: 75vh; border: 1px solid var(--line); border-radius: 6px; background: #fff; color: #000; margin: 0 }
pre { overflow: auto; padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px }
`
