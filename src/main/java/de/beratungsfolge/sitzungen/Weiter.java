package de.beratungsfolge.sitzungen;

/** What comes next in the treatment of an item. */
public enum Weiter {
    /** The vote. */
    ABSTIMMEN,
    /** The rules found no quorum for this item: the chair establishes. */
    BESCHLUSSFAEHIGKEIT,
    /** Nothing; the item has its result. */
    FERTIG
}
