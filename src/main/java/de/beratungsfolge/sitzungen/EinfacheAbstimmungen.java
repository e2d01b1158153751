package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.sitzungen.Beratungseingabe.Ausgang;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ordinary item: its deliberation and an open vote on the main motion, entered together. Everything is asked,
 * checked and recorded as if it came one after the other; whatever is out of the ordinary goes the longer way.
 */
@Service
@Transactional
public class EinfacheAbstimmungen {

    /** What the person declares who enters deliberation and votes together; it goes to the record. */
    public static final String ERKLAERUNG = "Offen abgestimmt; niemand hat geheime oder namentliche Abstimmung oder die "
            + "Zählung der Beschlussfähigkeit verlangt; kein weiterer Antrag; zu diesem Punkt kein weiterer "
            + "Ausschließungsgrund angezeigt.";

    private static final String STIMMEN = "Stimmen";
    private static final String EIGENER_SCHRITT = " Bitte „Anders abstimmen“ wählen und die Stimmen danach eintragen.";
    private static final String OFFEN = "OFFEN";

    private final Beratungen beratungen;
    private final Abstimmungen abstimmungen;
    private final Tagesordnung tagesordnung;
    private final Sitzungen sitzungen;
    private final Feststellungen feststellungen;

    EinfacheAbstimmungen(Beratungen beratungen, Abstimmungen abstimmungen, Tagesordnung tagesordnung,
                         Sitzungen sitzungen, Feststellungen feststellungen) {
        this.beratungen = beratungen;
        this.abstimmungen = abstimmungen;
        this.tagesordnung = tagesordnung;
        this.sitzungen = sitzungen;
        this.feststellungen = feststellungen;
    }

    /**
     * Records the deliberation and the votes, and asks the rules for the result.
     *
     * @param ohneBesonderheiten whether the person declares {@link #ERKLAERUNG}
     * @return {@link Weiter#AUSGEZAEHLT}
     * @throws EingabeFehler if something is out of the ordinary: the rules find no quorum or another form than an open
     *                       vote, or the entry itself says so; and for whatever either part would be refused
     */
    public Weiter festhalten(long punktId, Beratungseingabe beratung, Stimmeneingabe stimmen,
                             boolean ohneBesonderheiten, String person) {
        pruefen(beratung, stimmen, ohneBesonderheiten);
        if (beratungen.beratungFesthalten(punktId, beratung, person) == Weiter.BESCHLUSSFAEHIGKEIT) {
            throw new EingabeFehler("Beschlussfähigkeit", "Nach den Regeln ist das Gremium für diesen Punkt nicht "
                    + "beschlussfähig; darüber entscheidet vor der Abstimmung der Vorsitz (§ 49 GO NRW)."
                    + EIGENER_SCHRITT);
        }
        Tagesordnungspunkt punkt = tagesordnung.punkt(punktId);
        if (!OFFEN.equals(feststellungen.befund(punkt.formBefundId()).befund().ergebnis())) {
            throw new EingabeFehler("Form der Abstimmung", "Nach den Regeln ist hier nicht offen abzustimmen."
                    + EIGENER_SCHRITT);
        }
        feststellungen.festhalten(sitzungen.anlass(sitzungen.sitzung(punkt.sitzungId()),
                        punkt.kurzname() + ": Ohne Besonderheiten", person), Eintragsart.FESTSTELLUNG,
                Map.of("erklaerung", ERKLAERUNG));
        abstimmungen.auswerten(punktId, stimmen, person);
        return Weiter.AUSGEZAEHLT;
    }

    private static void pruefen(Beratungseingabe beratung, Stimmeneingabe stimmen, boolean ohneBesonderheiten) {
        new Pruefliste()
                .abweisenWenn(beratung.ausgang() != Ausgang.ABSTIMMEN, STIMMEN,
                        "Nur wenn abgestimmt wird, gibt es Stimmen einzutragen.")
                .abweisenWenn(!ohneBesonderheiten, "Ohne Besonderheiten", "bitte erklären: " + ERKLAERUNG)
                .abweisenWenn(!OFFEN.equals(stimmen.form())
                                || stimmen.weise() == Stimmeneingabe.Weise.EINZELSTIMMEN, "Form der Abstimmung",
                        "Zusammen mit der Beratung wird nur eine offene Abstimmung eingetragen." + EIGENER_SCHRITT)
                .abweisenWenn(!beratung.antraege().isEmpty(), "Anträge",
                        "Über weitere Anträge wird einzeln abgestimmt." + EIGENER_SCHRITT)
                .abweisenWenn(verlangt(beratung), "Anträge zur Abstimmung",
                        "Jemand verlangt eine andere Form oder die Zählung." + EIGENER_SCHRITT)
                .abschliessen();
    }

    private static boolean verlangt(Beratungseingabe beratung) {
        return positiv(beratung.antraegeGeheim()) || positiv(beratung.antraegeNamentlich())
                || beratung.zaehlungVerlangt() || Boolean.TRUE.equals(beratung.abwahl());
    }

    private static boolean positiv(Integer zahl) {
        return zahl != null && zahl != 0;
    }
}
