package de.beratungsfolge.sitzungen;

import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;

/**
 * The vote on one motion.
 *
 * @param form                how it was voted: OFFEN, NAMENTLICH or GEHEIM
 * @param wortlaut            as the minutes say it, e.g. "einstimmig bei 2 Enthaltungen"
 * @param abgeleitet          whether the numbers were derived from the wording and not counted
 * @param text                the text that was voted on, or null
 * @param geaenderteFassung   whether that text differs from the paper's proposal; the motion keeps the latter
 * @param gegenstand          subject, as far as the majority depends on it
 * @param buergermeisterStimme how the mayor voted, where known, or null
 * @param befundId            the finding on the result, or null while there is none
 * @param festgestellt        what the chair established, in the code of the check, or null
 */
@Table("abstimmung")
public record Abstimmungsergebnis(@Id Long id, long punktId, long antragId, String form, String wortlaut, int ja,
                                  int nein, int enthaltungen, int ungueltig, boolean abgeleitet, String text,
                                  boolean geaenderteFassung, Abstimmungsgegenstand gegenstand,
                                  Stimme buergermeisterStimme, Long formBefundId, Long befundId, String festgestellt) {

    /** @return whether the chair established that the motion was adopted */
    public boolean angenommen() {
        return festgestellt != null && Stimmenbestand.ANGENOMMEN.contains(festgestellt);
    }

    Abstimmungsergebnis mitZahlen(Stimmenauszaehlung.Zahlen zahlen) {
        return new Abstimmungsergebnis(id, punktId, antragId, form, zahlen.wortlaut(), zahlen.ja(), zahlen.nein(),
                zahlen.enthaltungen(), zahlen.ungueltig(), zahlen.abgeleitet(), text, geaenderteFassung, gegenstand,
                buergermeisterStimme, formBefundId, befundId, festgestellt);
    }

    Abstimmungsergebnis mitBefund(long befund) {
        return new Abstimmungsergebnis(id, punktId, antragId, form, wortlaut, ja, nein, enthaltungen, ungueltig,
                abgeleitet, text, geaenderteFassung, gegenstand, buergermeisterStimme, formBefundId, befund, null);
    }

    Abstimmungsergebnis mitFeststellung(String ergebnis) {
        return new Abstimmungsergebnis(id, punktId, antragId, form, wortlaut, ja, nein, enthaltungen, ungueltig,
                abgeleitet, text, geaenderteFassung, gegenstand, buergermeisterStimme, formBefundId, befundId, ergebnis);
    }
}
