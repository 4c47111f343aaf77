import type { ParagraphChild } from 'docx';
import type { DocxKit } from './DocxKit.ts';

/**
 * The two ends of a field around its present result: what stands between them is shown until the reader updates it.
 * @param instruction in the words of Word, for example `TOC \o "1-2"`
 */
export function docxField(
  instruction: string,
  { docx }: DocxKit,
): { readonly before: ParagraphChild[]; readonly after: ParagraphChild[] } {
  class FieldCharacter extends docx.XmlComponent {
    constructor(type: 'begin' | 'separate' | 'end') {
      super('w:fldChar');
      this.root.push({ _attr: { 'w:fldCharType': type } });
    }
  }
  class Instruction extends docx.XmlComponent {
    constructor() {
      super('w:instrText');
      this.root.push({ _attr: { 'xml:space': 'preserve' } }, ` ${instruction} `);
    }
  }
  const run = (child: InstanceType<typeof docx.XmlComponent>): ParagraphChild =>
    new docx.TextRun({ children: [child] });
  return {
    before: [run(new FieldCharacter('begin')), run(new Instruction()), run(new FieldCharacter('separate'))],
    after: [run(new FieldCharacter('end'))],
  };
}
