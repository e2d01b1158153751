package de.beratungsfolge.sitzungen;

import de.beratungsfolge.drucksachen.Beratungsergebnis;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes on items: entered, counted by the rules, established by the chair. */
@Service
@Transactional
public class Abstimmungen {

    private static final String ANGENOMMEN = "ANGENOMMEN";
    private static final Set<String> FORMEN = Set.of("OFFEN", "NAMENTLICH", "GEHEIM");

    private final AbstimmungRepository abstimmungen;
    private final EinzelstimmeRepository einzelstimmen;
    private final TagesordnungspunktRepository punkte;
    private final Sitzungen sitzungen;
    private final Anwesenheiten anwesenheiten;
    private final Ausschluesse ausschluesse;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Abstimmungen(AbstimmungRepository abstimmungen, EinzelstimmeRepository einzelstimmen,
                 TagesordnungspunktRepository punkte, Sitzungen sitzungen, Anwesenheiten anwesenheiten,
                 Ausschluesse ausschluesse, Gremien gremien, Feststellungen feststellungen) {
        this.abstimmungen = abstimmungen;
        this.einzelstimmen = einzelstimmen;
        this.punkte = punkte;
        this.sitzungen = sitzungen;
        this.anwesenheiten = anwesenheiten;
        this.ausschluesse = ausschluesse;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes over the votes and asks the rules for the result (§ 50 GO NRW).
     *
     * @throws EingabeFehler if the votes cannot be, or the form differs from the finding without a reason
     */
    public void auswerten(long punktId, Stimmeneingabe eingabe, String person) {
        Tagesordnungspunkt punkt = punkte.findById(punktId).orElseThrow();
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        formPruefen(eingabe);
        ausschluesse.verlangeEntschieden(punktId);
        Stimmenauszaehlung.Zahlen zahlen = new Stimmenauszaehlung(stimmberechtigte(punktId)).auszaehlen(eingabe);
        feststellungen.feststellen(sitzungen.anlass(sitzung, punkt.kurzname() + ": Form der Abstimmung festgestellt", person),
                feststellungen.befund(punkt.formBefundId), eingabe.form(), eingabe.formBegruendung());
        Abstimmungsergebnis ergebnis = speichern(punktId, eingabe, zahlen);
        feststellungen.festhalten(sitzungen.anlass(sitzung, punkt.kurzname() + ": Stimmen festgehalten", person),
                Eintragsart.SCHRITT, Map.of("eingabe", eingabe, "ergebnis", ergebnis));
        ErhobenerBefund befund = feststellungen.erheben(
                sitzungen.anlass(sitzung, punkt.kurzname() + ": Abstimmung ausgewertet", person),
                fakten(punkt, sitzung, eingabe, zahlen), sitzung.datum());
        punkt.abstimmungBefundId = befund.id();
        punkt.beschlusstext = eingabe.beschlusstext();
        punkte.save(punkt);
    }

    /**
     * Records what the chair established as the result.
     *
     * @throws EingabeFehler if a deviation has no reason
     */
    public void feststellen(long punktId, Festgestellt festgestellt, String person) {
        Tagesordnungspunkt punkt = punkte.findById(punktId).orElseThrow();
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        feststellungen.feststellen(sitzungen.anlass(sitzung, punkt.kurzname() + ": Ergebnis festgestellt", person),
                feststellungen.befund(punkt.abstimmungBefundId), festgestellt.ergebnis(), festgestellt.begruendung());
        punkt.ergebnis = ergebnis(punkt.art, festgestellt.ergebnis());
        punkte.save(punkt);
    }

    /** @return the votes on an item, if there were any */
    public Optional<Abstimmungsergebnis> abstimmung(long punktId) {
        return abstimmungen.findByPunktId(punktId);
    }

    /** @return who may vote on this item and who is excluded from it */
    public List<Stimmrecht> stimmrechte(long punktId) {
        return stimmberechtigte(punktId).stream()
                .map(einer -> new Stimmrecht(einer.personId(), einer.name(), !einer.ausgeschlossen())).toList();
    }

    /** Whether somebody at the table may vote on an item. */
    public record Stimmrecht(long personId, String name, boolean stimmberechtigt) {
    }

    private List<Stimmenauszaehlung.Stimmberechtigt> stimmberechtigte(long punktId) {
        Set<Long> ausgeschlossen = ausschluesse.ausgeschlossen(punktId);
        return anwesenheiten.beiPunkt(punkte.findById(punktId).orElseThrow()).stream()
                .filter(Anwesenheit::stimmberechtigtAnwesend)
                .map(anwesenheit -> new Stimmenauszaehlung.Stimmberechtigt(anwesenheit.personId(),
                        gremien.person(anwesenheit.personId()).name(),
                        ausgeschlossen.contains(anwesenheit.personId())))
                .toList();
    }

    private static void formPruefen(Stimmeneingabe eingabe) {
        new Pruefliste()
                .abweisenWenn(eingabe.form() == null || !FORMEN.contains(eingabe.form()), "Form der Abstimmung",
                        "bitte offen, namentlich oder geheim wählen.")
                .abweisenWenn("NAMENTLICH".equals(eingabe.form())
                                && eingabe.weise() != Stimmeneingabe.Weise.EINZELSTIMMEN, "Abstimmungsergebnis",
                        "Bei namentlicher Abstimmung wird die Stimme jedes Mitglieds eingetragen.")
                .abweisenWenn("GEHEIM".equals(eingabe.form())
                                && eingabe.weise() == Stimmeneingabe.Weise.EINZELSTIMMEN, "Abstimmungsergebnis",
                        "Bei geheimer Abstimmung werden keine Namen festgehalten.")
                .abschliessen();
    }

    private Abstimmungsergebnis speichern(long punktId, Stimmeneingabe eingabe, Stimmenauszaehlung.Zahlen zahlen) {
        Abstimmungsergebnis ergebnis = abstimmungen.save(new Abstimmungsergebnis(null, punktId, eingabe.form(),
                zahlen.wortlaut(), zahlen.ja(), zahlen.nein(), zahlen.enthaltungen(), zahlen.ungueltig(),
                zahlen.abgeleitet()));
        if (eingabe.weise() == Stimmeneingabe.Weise.EINZELSTIMMEN) {
            eingabe.einzelstimmen().forEach((personId, stimme) -> einzelstimmen.save(
                    new Einzelstimme(null, ergebnis.id(), personId, stimme)));
        }
        return ergebnis;
    }

    private Abstimmung fakten(Tagesordnungspunkt punkt, Sitzung sitzung, Stimmeneingabe eingabe,
                              Stimmenauszaehlung.Zahlen zahlen) {
        Gremium gremium = gremien.gremium(sitzung.gremiumId());
        Abstimmungsgegenstand gegenstand = eingabe.gegenstand() != null ? eingabe.gegenstand()
                : punkt.art == Punktart.DRUCKSACHE_VORBERATEND
                        ? Abstimmungsgegenstand.EMPFEHLUNG : Abstimmungsgegenstand.BESCHLUSS;
        Integer anwesend = gremium.art() == GremiumArt.SENIORENBEIRAT
                ? (int) stimmberechtigte(punkt.id).stream().filter(einer -> !einer.ausgeschlossen()).count() : null;
        return new Abstimmung(gremium.fuerRegeln(), gegenstand, zahlen.ja(), zahlen.nein(), zahlen.enthaltungen(),
                zahlen.ungueltig(), anwesend, null);
    }

    private static Beratungsergebnis ergebnis(Punktart art, String festgestellt) {
        if (!ANGENOMMEN.equals(festgestellt)) {
            return Beratungsergebnis.ABGELEHNT;
        }
        return art == Punktart.DRUCKSACHE_VORBERATEND ? Beratungsergebnis.EMPFOHLEN : Beratungsergebnis.BESCHLOSSEN;
    }
}
