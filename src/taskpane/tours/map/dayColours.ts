/**
 * One colour a day, told apart by people with any kind of colour vision (Okabe and Ito, darkened until white digits on them
 * reach 4.5:1). The number on the stop and the legend say the same without colour.
 */
const COLOURS = ['#0b62a4', '#a8480a', '#00745a', '#8b3f86', '#7a5b00', '#b3304d', '#49566b'];

export const dayColour = (day: number): string => COLOURS[day % COLOURS.length] ?? '#49566b';
