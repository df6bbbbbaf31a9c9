// Minutes of a municipality that does not exist, short enough to count lines in.

/** Item 2 (line 16) has no decision; its recommendation is complete. */
export const MINUTES = `REFERAT Teknikudvalget d. 14-08-2024

Mødedato: Onsdag den 14. august 2024
Mødested: Rådhuset, lokale 3
Starttidspunkt for møde: Kl. 15:00

Punkt 1: Cykelsti ved Åvej
01.02.03-P20-4-24

Indstilling
Direktionen indstiller, at udvalget godkender forslaget.

Beslutning
Godkendt.

Punkt 2: Renovering af Møllebroen
05.01.00-G01-7-24

Indstilling
Direktionen indstiller, at udvalget tager orienteringen til efterretning.
`;

/** Line (from 0) of the heading of item 2. */
export const ITEM_2_LINE = 15;
