/** The topic that a heading asks about: "Experience with Python?" and "Skills [Python]" are Python. */
export function topicIn(heading: string): string {
  const text = heading.trim().replace(/\s*([?:]+|\/\s*\d+)\s*$/, '');
  const inner = /\[([^\]]+)\]\s*$/.exec(text)?.[1];
  if (inner !== undefined) return inner.trim();
  const asked =
    /(?:experience|expérience|ervaring|level|niveau|knowledge|connaissances?|kennis|skills?|compétences?|vaardigheid|vaardigheden|proficiency)\s+(?:with|in|of|on|de|d['’]|des|du|en|avec|met|van)\s*(?:the\s+|la\s+|le\s+|l['’]|de\s+|het\s+)?(.+)$/i.exec(
      text,
    )?.[1];
  const bare = (asked ?? text).replace(/\s*\([^)]*(\d|niveau|level|schaal|scale|échelle)[^)]*\)\s*$/i, '').trim();
  const named = /^(?:skills?|compétences?|vaardigheid|vaardigheden|competentie)\s*[:–—-]\s*(.+)$/i.exec(bare)?.[1];
  return (named ?? bare).trim() || heading.trim();
}
