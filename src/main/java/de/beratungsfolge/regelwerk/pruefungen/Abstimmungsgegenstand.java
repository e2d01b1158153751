package de.beratungsfolge.regelwerk.pruefungen;

/** What a body votes on, as far as the majority depends on it. */
public enum Abstimmungsgegenstand {
    BESCHLUSS, EMPFEHLUNG, HAUPTSATZUNG, RATSBUERGERENTSCHEID, EINHEITLICHER_WAHLVORSCHLAG, AUSSCHUSSBILDUNG,
    FESTSTELLUNG_AUSNAHMEFALL
}
