package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsform;
import de.beratungsfolge.regelwerk.pruefungen.Formgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Sitzverteilung;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The vote of the council on lists of its Fraktionen and Gruppen for the seats of a committee, in one ballot
 * (§ 50 Abs. 3 GO NRW). The mayor has no vote in it (§ 40 Abs. 2 GO NRW).
 */
@Service
@Transactional
public class Listenwahlen {

    private static final String LOS = "LOS";

    private final Listenablage ablage;
    private final Listenergebnis ergebnis;
    private final TagesordnungspunktRepository punkte;
    private final Beratungen beratungen;
    private final Listenstimmrecht stimmrecht;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Listenwahlen(Listenablage ablage, Listenergebnis ergebnis, TagesordnungspunktRepository punkte, Beratungen beratungen,
                 Listenstimmrecht stimmrecht, Sitzungen sitzungen, Gremien gremien, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.ergebnis = ergebnis;
        this.punkte = punkte;
        this.beratungen = beratungen;
        this.stimmrecht = stimmrecht;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes over the lists and asks the rules for quorum and form of the election.
     *
     * @return what comes next
     * @throws EingabeFehler if committee, seats, lists or the reason of a postponement are missing
     */
    public Weiter vorschlagen(long punktId, Listenvorschlag vorschlag, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Listenpruefung.vorschlag(vorschlag, stimmrecht.zahl(punkt));
        punkt.verlauf = vorschlag.verlauf();
        feststellungen.festhalten(anlass(punkt, "Listen für die Verhältniswahl", person), Eintragsart.SCHRITT, vorschlag);
        if (vorschlag.ausgang() != Wahlvorschlag.Ausgang.WAEHLEN) {
            punkt.ergebnis = Beratungsergebnis.valueOf(vorschlag.ausgang().name());
            punkt.begruendung = vorschlag.begruendung().strip();
            punkte.save(punkt);
            return Weiter.FERTIG;
        }
        Weiter weiter = beratungen.beschlussfaehigkeitPruefen(punkt, vorschlag.zaehlungVerlangt(), Weiter.LISTENWAHL, person);
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        long formBefundId = feststellungen.erheben(anlass(punkt, "Form der Listenwahl geprüft", person),
                new Abstimmungsform(gremien.gremiumAm(sitzung.gremiumId, sitzung.datum).fuerRegeln(), Formgegenstand.WAHL,
                        null, null, null, vorschlag.widersprueche()), sitzung.datum).id();
        punkte.save(punkt);
        ablage.anlegen(punktId, vorschlag, formBefundId);
        return weiter;
    }

    /**
     * Takes over the votes for the lists and asks the rules for the seats.
     *
     * @throws EingabeFehler if the votes cannot be, or the form differs from the finding without a reason
     */
    public void auszaehlen(long punktId, Listenzettel zettel, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Listenwahl wahl = ablage.zuPunkt(punktId).orElseThrow();
        Listenpruefung.zettel(zettel, namen(wahl), stimmrecht.zahl(punkt), stimmrecht.ohneStimme(punkt));
        stimmrecht.verlangeEntschieden(punkt);
        feststellungen.feststellen(anlass(punkt, "Form der Listenwahl festgestellt", person),
                feststellungen.befund(wahl.formBefundId()), zettel.form(), zettel.formBegruendung());
        feststellungen.festhalten(anlass(punkt, "Stimmen für die Listen festgehalten", person), Eintragsart.SCHRITT, zettel);
        Map<String, Integer> stimmen = ablage.inReihenfolge(wahl, zettel.stimmen());
        LocalDate tag = sitzungen.sitzung(punkt.sitzungId).datum();
        ErhobenerBefund befund = feststellungen.erheben(anlass(punkt, "Sitze berechnet", person),
                new Sitzverteilung(wahl.sitze(), stimmen), tag);
        ablage.ausgezaehlt(wahl.mitStimmen(zettel, Listenpruefung.summe(zettel), befund.id()), stimmen);
        punkt.abstimmungBefundId = befund.id();
        punkte.save(punkt);
    }

    /**
     * Records the seats as the chair established them; a lot with who drew it and on which lists it fell. The first
     * places of each list are elected, and the item has its result.
     *
     * @throws EingabeFehler if a deviation has no reason or names no seats, or seats and lot do not add up
     */
    public void feststellen(long punktId, Sitzfeststellung eingabe, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Listenwahl wahl = ablage.zuPunkt(punktId).orElseThrow();
        ErhobenerBefund befund = feststellungen.befund(wahl.befundId());
        boolean wieBefund = befund.befund().ergebnis().equals(eingabe.ergebnis()) && (eingabe.sitze().isEmpty()
                || eingabe.sitze().equals(Listenergebnis.sichereSitze(befund)));
        Map<String, Integer> sicher = wieBefund ? Listenergebnis.sichereSitze(befund) : eingabe.sitze();
        Sitzfeststellungspruefung.pruefen(eingabe, sicher, wieBefund ? Listenergebnis.imLos(befund) : namen(wahl),
                namen(wahl), wahl.sitze());
        if (!wieBefund && (eingabe.begruendung() == null || eingabe.begruendung().isBlank())) {
            throw new EingabeFehler("Begründung",
                    "Sie stellen etwas anderes fest, als die Regeln gefunden haben. Bitte sagen Sie, warum.");
        }
        boolean los = LOS.equals(eingabe.ergebnis());
        feststellungen.feststellen(anlass(punkt, "Sitzverteilung festgestellt", person), befund, eingabe.ergebnis(),
                eingabe.begruendung());
        feststellungen.festhalten(anlass(punkt, los ? "Los um Sitze gezogen" : "Sitze festgestellt", person),
                Eintragsart.FESTSTELLUNG, eingabe);
        ablage.festgestellt(wahl.mitFeststellung(eingabe.ergebnis(), los ? eingabe.losGezogenVon().strip() : null), sicher,
                los ? eingabe.losFielAuf() : List.of());
        punkt.ergebnis = Beratungsergebnis.BESCHLOSSEN;
        punkt.beschlusstext = ergebnis.beschluss(ablage.zuPunkt(punktId).orElseThrow());
        punkte.save(punkt);
    }

    /** @return how many may vote on the lists of this item */
    @Transactional(readOnly = true)
    public int stimmberechtigt(long punktId) {
        return stimmrecht.zahl(punkt(punktId));
    }

    /** @return who is at the table and may not vote on the lists, with the reason; empty if nobody */
    @Transactional(readOnly = true)
    public String ohneStimme(long punktId) {
        return stimmrecht.ohneStimme(punkt(punktId));
    }

    private List<String> namen(Listenwahl wahl) {
        return ablage.listen(wahl).stream().map(Wahlliste::name).toList();
    }

    private Tagesordnungspunkt punkt(long id) {
        return punkte.findById(id).orElseThrow();
    }

    private Anlass anlass(Tagesordnungspunkt punkt, String schritt, String person) {
        return sitzungen.anlass(sitzungen.sitzung(punkt.sitzungId), punkt.kurzname() + ": " + schritt, person);
    }
}
