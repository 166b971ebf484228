// The font of the canvas.
const FAMILY = '"Source Han Sans SC","Noto Sans CJK SC","PingFang SC","Microsoft YaHei","WenQuanYi Micro Hei",sans-serif';

/** The font as a canvas takes it; `size` in px. */
export const fontOf = (size: number, bold: boolean): string => `${bold ? 600 : 500} ${size}px ${FAMILY}`;
