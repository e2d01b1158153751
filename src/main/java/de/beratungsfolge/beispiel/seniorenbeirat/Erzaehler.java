package de.beratungsfolge.beispiel.seniorenbeirat;

/** Puts the steps of one kind of Vorgang into sentences, from what is stored about them. */
interface Erzaehler {

    /** @return whether it tells about this Vorgang */
    boolean zustaendig(String vorgang);

    /** Tells one entry; most say nothing about some, because another entry says it. @return whether the step was known */
    boolean erzaehlen(Stelle stelle);
}
