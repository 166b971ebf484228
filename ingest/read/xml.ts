// The little of an XML tree that the Word reader walks; names without their namespace prefix.
import { DOMParser, onErrorStopParsing, type Element } from '@xmldom/xmldom';

export type XmlElement = Element;

/** The root element of an XML text. Throws ParseError when it is not well-formed. */
export function xmlRoot(text: string): XmlElement | undefined {
  return new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml').documentElement ?? undefined;
}

/** The elements right below, in their order; with a name only those of that name. */
export function children(element: XmlElement | undefined, name?: string): XmlElement[] {
  const found: XmlElement[] = [];
  for (let node = element?.firstChild ?? null; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (name === undefined || (node as XmlElement).localName === name)) found.push(node as XmlElement);
  }
  return found;
}

export const child = (element: XmlElement | undefined, name: string): XmlElement | undefined => children(element, name)[0];

/** The value of an attribute by its local name, '' when there is none. */
export function attribute(element: XmlElement | undefined, name: string): string {
  for (const { localName, value } of element ? Array.from(element.attributes) : []) if (localName === name) return value;
  return '';
}
