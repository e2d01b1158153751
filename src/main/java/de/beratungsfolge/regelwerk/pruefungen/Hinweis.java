package de.beratungsfolge.regelwerk.pruefungen;

/** Codes of hints that a result can carry. */
public enum Hinweis {
    /** Another serious reading gives another result for these facts. */
    AUSLEGUNG,
    /** The text's own reference is wrong. */
    REDAKTIONSVERSEHEN,
    /** A breach that does not touch validity. */
    ORDNUNGSVORSCHRIFT,
    /** A value of the local Geschäftsordnung decided. */
    PARAMETER,
    BUERGERMEISTER_OHNE_STIMMRECHT,
    ZU_FRUEH_ENTFERNT,
    RAT_MUSS_BESCHLIESSEN,
    KEIN_BESCHLIESSENDES_GREMIUM,
    NACH_BESCHLUSS_VORBERATUNG,
    TERMINE_NICHT_AUFSTEIGEND,
    MEHRERE_BESCHLUESSE,
    ZUSTIMMUNG_VOR_AUSGABE,
    FINANZAUSSCHUSS_EMPFOHLEN,
    INTEGRATIONSRAT_EMPFOHLEN,
    SENIORENBEIRAT_EMPFOHLEN,
    TERMIN_VOR_DATUM,
    AUSSPRACHE_UNZULAESSIG,
    NICHT_VORGELEGT,
    REGELUNGSLUECKE,
    BERICHT_FEHLT
}
