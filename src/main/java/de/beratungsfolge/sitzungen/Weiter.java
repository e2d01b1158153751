package de.beratungsfolge.sitzungen;

/** What comes next in the treatment of an item. */
public enum Weiter {
    /** The vote. */
    ABSTIMMEN,
    /** The votes were entered with the deliberation and are counted: the chair establishes the result. */
    AUSGEZAEHLT,
    /** Back to the deliberation: motions wait for their vote. */
    BERATEN,
    /** The lists of the Fraktionen and Gruppen: no joint proposal for a committee came about. */
    LISTEN,
    /** The vote on these lists. */
    LISTENWAHL,
    /** A ballot of an election. */
    WAEHLEN,
    /** An election needs a new proposal. */
    NEUER_VORSCHLAG,
    /** Somebody was elected and says whether to accept. */
    ANNAHME,
    /** The rules found no quorum for this item: the chair establishes. */
    BESCHLUSSFAEHIGKEIT,
    /** Nothing; the item has its result. */
    FERTIG
}
