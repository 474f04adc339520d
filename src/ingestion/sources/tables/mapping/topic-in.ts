/** What the steps of a scale mean, behind a question: `[1 = not at all, 5 = very well]`. */
const SCALE = /\s*[[(][^\])]*\d\s*[=:][^\])]*[\])]\s*$/;

/** What asks about a topic that is named behind it. */
const ASKS =
  /(?:how well do you know|hoe goed (?:kent|ken) (?:u|je|jij)|(?:comfortable|familiar|confident) with|[àa] l['’]aise avec|vertrouwd met|help(?: others)? with|helpen (?:met|bij)|aider (?:les autres |d['’]autres )?(?:avec|en|pour|sur|à))\s+(?:the\s+|la\s+|le\s+|les\s+|l['’]|de\s+|het\s+)?(.+)$/i;

/** The topic that a heading asks about: "Experience with Python?" and "Skills [Python]" are Python. */
export function topicIn(heading: string): string {
  const text = heading
    .trim()
    .replace(SCALE, '')
    .replace(/\s*([?:]+|\/\s*\d+)\s*$/, '');
  const inner = /\[([^\]]+)\]$/.exec(text)?.[1];
  if (inner !== undefined) return inner.trim();
  const asked =
    /(?:experience|expérience|ervaring|level|niveau|knowledge|connaissances?|kennis|skills?|compétences?|vaardigheid|vaardigheden|proficiency)\s+(?:with|in|of|on|de|d['’]|des|du|en|avec|met|van)\s*(?:the\s+|la\s+|le\s+|l['’]|de\s+|het\s+)?(.+)$/i.exec(
      text,
    )?.[1];
  const bare = (asked ?? ASKS.exec(text)?.[1] ?? text)
    .replace(/\s*\([^)]*(\d|niveau|level|schaal|scale|échelle)[^)]*\)\s*$/i, '')
    .trim();
  const named = /^(?:skills?|compétences?|vaardigheid|vaardigheden|competentie)\s*[:–—-]\s*(.+)$/i.exec(bare)?.[1];
  return (named ?? bare).trim() || heading.trim();
}
