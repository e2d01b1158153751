package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsform;
import de.beratungsfolge.regelwerk.pruefungen.Formgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Elections of one office on an item: proposals, ballots, lot, acceptance (§ 50 Abs. 2 GO NRW). */
@Service
@Transactional
public class Wahlen {

    private static final String GEWAEHLT = "GEWAEHLT";
    private static final String LOS = "LOS";

    private final Wahlablage ablage;
    private final TagesordnungspunktRepository punkte;
    private final Beratungen beratungen;
    private final Stimmberechtigung stimmberechtigung;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Wahlen(Wahlablage ablage, TagesordnungspunktRepository punkte, Beratungen beratungen,
           Stimmberechtigung stimmberechtigung, Sitzungen sitzungen, Gremien gremien, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.punkte = punkte;
        this.beratungen = beratungen;
        this.stimmberechtigung = stimmberechtigung;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes over the proposals and asks the rules for quorum and form of the election.
     *
     * @return what comes next
     * @throws EingabeFehler if the office, the persons or the reason of a postponement are missing
     */
    public Weiter vorschlagen(long punktId, Wahlvorschlag vorschlag, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Wahlpruefung.vorschlag(vorschlag, stimmberechtigung.zahl(punkt));
        punkt.verlauf = vorschlag.verlauf();
        feststellungen.festhalten(anlass(punkt, "Wahlvorschläge", person), Eintragsart.SCHRITT, vorschlag);
        if (vorschlag.ausgang() != Wahlvorschlag.Ausgang.WAEHLEN) {
            punkt.ergebnis = Beratungsergebnis.valueOf(vorschlag.ausgang().name());
            punkt.begruendung = vorschlag.begruendung().strip();
            punkte.save(punkt);
            return Weiter.FERTIG;
        }
        Weiter weiter = beratungen.beschlussfaehigkeitPruefen(punkt, vorschlag.zaehlungVerlangt(), Weiter.WAEHLEN, person);
        punkt.formBefundId = feststellungen.erheben(anlass(punkt, "Form der Wahl geprüft", person),
                form(gremium(punkt), punkt.art, vorschlag), sitzungen.sitzung(punkt.sitzungId).datum()).id();
        punkt.antraegeGeheim = vorschlag.widersprueche();
        punkte.save(punkt);
        ablage.anlegen(punkt, vorschlag);
        return weiter;
    }

    /**
     * Takes over the votes of a ballot and asks the rules for the result.
     *
     * @throws EingabeFehler if the votes cannot be, or the form differs from the finding without a reason
     */
    public void auszaehlen(long punktId, Wahlzettel zettel, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Wahl wahl = ablage.laufende(punktId);
        Wahlpruefung.zettel(zettel, ablage.stehenZurWahl(wahl), stimmberechtigung.fuer(punkt));
        int nummer = ablage.wahlgaenge(wahl).size() + 1;
        feststellungen.feststellen(anlass(punkt, "Wahlgang " + nummer + ": Form der Wahl festgestellt", person),
                feststellungen.befund(wahl.formBefundId()), zettel.form(), zettel.formBegruendung());
        feststellungen.festhalten(anlass(punkt, "Wahlgang " + nummer + ": Stimmen festgehalten", person),
                Eintragsart.SCHRITT, zettel);
        Map<String, Integer> stimmen = new LinkedHashMap<>();
        ablage.stehenZurWahl(wahl).forEach(name -> stimmen.put(name, zettel.stimmen().get(name)));
        ErhobenerBefund befund = feststellungen.erheben(
                anlass(punkt, "Wahlgang " + nummer + " ausgewertet", person),
                new de.beratungsfolge.regelwerk.pruefungen.Wahl(gremium(punkt).fuerRegeln(), nummer, stimmen,
                        zettel.nein(), zettel.enthaltungen(), zettel.ungueltig()),
                sitzungen.sitzung(punkt.sitzungId).datum());
        ablage.speichern(new Wahlgang(null, wahl.id(), nummer, zettel.form(), Wahlpruefung.ganz(zettel.nein()),
                Wahlpruefung.ganz(zettel.enthaltungen()), Wahlpruefung.ganz(zettel.ungueltig()),
                Wahlpruefung.summe(zettel), befund.id(), null, null, null), stimmen);
        punkt.abstimmungBefundId = befund.id();
        punkte.save(punkt);
    }

    /**
     * Records what the chair established about the latest ballot; a lot with who drew it and on whom it fell.
     *
     * @return what comes next
     * @throws EingabeFehler if a deviation has no reason, or the persons do not fit the result
     */
    public Weiter feststellen(long punktId, Wahlfeststellung eingabe, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Wahl wahl = ablage.laufende(punktId);
        Wahlgang wahlgang = ablage.offenerWahlgang(wahl);
        ErhobenerBefund befund = feststellungen.befund(wahlgang.befundId());
        List<String> personen = befund.befund().ergebnis().equals(eingabe.ergebnis()) ? personen(befund)
                : eingabe.personen();
        Wahlpruefung.feststellung(eingabe, personen, ablage.standenZurWahl(wahlgang), wahlgang.nummer());
        boolean los = LOS.equals(eingabe.ergebnis());
        Anlass anlass = anlass(punkt, "Wahlgang " + wahlgang.nummer() + ": Ergebnis festgestellt", person);
        feststellungen.feststellen(anlass, befund, eingabe.ergebnis(), eingabe.begruendung());
        feststellungen.festhalten(anlass.fuer(punkt.kurzname() + ": Wahlgang " + wahlgang.nummer()
                + (los ? ": Los gezogen" : ": Personen festgestellt")), Eintragsart.FESTSTELLUNG, eingabe);
        ablage.festgestellt(wahlgang.mitFeststellung(eingabe.ergebnis(), los ? eingabe.losGezogenVon().strip() : null,
                los ? eingabe.losFielAuf() : null), personen);
        if (los || GEWAEHLT.equals(eingabe.ergebnis())) {
            ablage.speichern(wahl.mitGewaehltem(los ? eingabe.losFielAuf() : personen.get(0)));
            return Weiter.ANNAHME;
        }
        return "ENGERE_WAHL".equals(eingabe.ergebnis()) ? Weiter.WAEHLEN : Weiter.NEUER_VORSCHLAG;
    }

    /**
     * Records whether the elected person accepts. Whoever does not needs a successor: a new proposal.
     *
     * @return what comes next
     * @throws EingabeFehler if nothing was chosen, or somebody present says nothing
     */
    public Weiter annehmen(long punktId, Wahl.Annahme annahme, String person) {
        Tagesordnungspunkt punkt = punkt(punktId);
        Wahl wahl = ablage.laufende(punktId);
        new Pruefliste().verlange("Annahme der Wahl", annahme)
                .abweisenWenn(annahme == Wahl.Annahme.STEHT_AUS && ablage.gewaehlterAnwesend(wahl), "Annahme der Wahl",
                        wahl.gewaehlt() + " ist anwesend; bitte fragen und die Antwort eintragen.")
                .abschliessen();
        feststellungen.festhalten(anlass(punkt, "Annahme der Wahl", person), Eintragsart.SCHRITT,
                Map.of("amt", wahl.amt(), "gewaehlt", wahl.gewaehlt(), "annahme", annahme));
        ablage.speichern(wahl.mitAnnahme(annahme));
        if (annahme == Wahl.Annahme.ABGELEHNT) {
            return Weiter.NEUER_VORSCHLAG;
        }
        punkt.ergebnis = Beratungsergebnis.BESCHLOSSEN;
        punkt.beschlusstext = "Gewählt ist " + wahl.gewaehlt() + " (" + wahl.amt() + "); " + annahme.bezeichnung() + ".";
        punkte.save(punkt);
        return Weiter.FERTIG;
    }

    /** @return the persons of a finding on an election: elected, in the runoff, or in the lot */
    public static List<String> personen(ErhobenerBefund befund) {
        return befund.befund().werte().get("personen") instanceof List<?> liste
                ? liste.stream().map(Object::toString).toList() : List.of();
    }

    private static Abstimmungsform form(Gremium gremium, Punktart art, Wahlvorschlag vorschlag) {
        boolean beirat = gremium.art() == GremiumArt.SENIORENBEIRAT;
        boolean vorstand = vorschlag.vorstand() || art == Punktart.VORSTANDSWAHL;
        return new Abstimmungsform(gremium.fuerRegeln(),
                beirat && vorstand ? Formgegenstand.WAHL_VORSTAND : Formgegenstand.WAHL,
                beirat ? vorschlag.widersprueche() : null, null, null, beirat ? null : vorschlag.widersprueche());
    }

    private Tagesordnungspunkt punkt(long id) {
        return punkte.findById(id).orElseThrow();
    }

    private Gremium gremium(Tagesordnungspunkt punkt) {
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        return gremien.gremiumAm(sitzung.gremiumId, sitzung.datum);
    }

    private Anlass anlass(Tagesordnungspunkt punkt, String schritt, String person) {
        return sitzungen.anlass(sitzungen.sitzung(punkt.sitzungId), punkt.kurzname() + ": " + schritt, person);
    }
}
