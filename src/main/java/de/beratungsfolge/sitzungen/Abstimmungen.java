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
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.Stimme;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Votes on the motions of an item: entered, counted by the rules, established by the chair. */
@Service
@Transactional
public class Abstimmungen {

    private static final Set<String> FORMEN = Set.of("OFFEN", "NAMENTLICH", "GEHEIM");

    private final AbstimmungRepository abstimmungen;
    private final EinzelstimmeRepository einzelstimmen;
    private final TagesordnungspunktRepository punkte;
    private final Antragsliste antraege;
    private final Stimmberechtigung stimmberechtigung;
    private final Stimmabgaben stimmabgaben;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final List<Abstimmungsregel> regeln;
    private final Feststellungen feststellungen;

    Abstimmungen(AbstimmungRepository abstimmungen, EinzelstimmeRepository einzelstimmen,
                 TagesordnungspunktRepository punkte, Antragsliste antraege, Stimmberechtigung stimmberechtigung,
                 Stimmabgaben stimmabgaben, Sitzungen sitzungen, Gremien gremien, List<Abstimmungsregel> regeln,
                 Feststellungen feststellungen) {
        this.abstimmungen = abstimmungen;
        this.einzelstimmen = einzelstimmen;
        this.punkte = punkte;
        this.antraege = antraege;
        this.stimmberechtigung = stimmberechtigung;
        this.stimmabgaben = stimmabgaben;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.regeln = regeln;
        this.feststellungen = feststellungen;
    }

    /**
     * Takes over the votes on the motion that is next and asks the rules for the result (§ 50 GO NRW).
     *
     * @throws EingabeFehler if the votes cannot be, the form differs from the finding without a reason, or the item is
     *                       none that is voted on
     */
    public void auswerten(long punktId, Stimmeneingabe eingabe, String person) {
        Tagesordnungspunkt punkt = punkte.findById(punktId).orElseThrow();
        formPruefen(punkt, eingabe);
        stimmberechtigung.verlangeEntschieden(punkt);
        if (antraege.naechster(punktId).isEmpty()) {
            antraege.ordnen(punkt, List.of());
        }
        Antrag antrag = antraege.naechster(punktId).orElseThrow();
        Gremium gremium = gremium(punkt);
        Abstimmungsgegenstand gegenstand = Abstimmungsfakten.gegenstand(punkt, antrag, eingabe.gegenstand());
        Optional<Long> buergermeister = Abstimmungsfakten.buergermeister(stimmberechtigung.amTisch(punkt));
        List<Stimmenauszaehlung.Stimmberechtigt> berechtigte = stimmberechtigung.fuer(punkt);
        Stimmenauszaehlung.Zahlen zahlen = new Stimmenauszaehlung(berechtigte, stimmberechtigung::name,
                Abstimmungsfakten.ohneStimme(gegenstand, buergermeister, eingabe)).auszaehlen(eingabe);
        Stimme stimmeBuergermeister = Abstimmungsfakten.buergermeisterStimme(eingabe, buergermeister, zahlen);
        String was = wovon(antrag);
        feststellungen.feststellen(anlass(punkt, was + "Form der Abstimmung festgestellt", person),
                feststellungen.befund(punkt.formBefundId), eingabe.form(), eingabe.formBegruendung());
        String text = eingabe.beschlusstext() == null || eingabe.beschlusstext().isBlank() ? antrag.text()
                : eingabe.beschlusstext();
        Abstimmungsergebnis ergebnis = abstimmungen.save(new Abstimmungsergebnis(null, punktId, antrag.id(),
                eingabe.form(), zahlen.wortlaut(), zahlen.ja(), zahlen.nein(), zahlen.enthaltungen(),
                zahlen.ungueltig(), zahlen.abgeleitet(), text, geaendert(punkt, antrag, text), gegenstand,
                stimmeBuergermeister, punkt.formBefundId, null, null));
        einzelstimmen(eingabe, ergebnis.id());
        feststellungen.festhalten(anlass(punkt, was + "Stimmen festgehalten", person), Eintragsart.SCHRITT,
                Map.of("antrag", antrag, "eingabe", eingabe, "ergebnis", ergebnis));
        ErhobenerBefund befund = feststellungen.erheben(anlass(punkt, was + "Abstimmung ausgewertet", person),
                Abstimmungsregel.andere(regeln, punkt, antrag, zahlen.ja(), zahlen.nein(), zahlen.enthaltungen())
                        .orElseGet(() -> Abstimmungsfakten.abstimmung(gremium, gegenstand, zahlen,
                                stimmberechtigung.zahl(punkt), stimmeBuergermeister)),
                sitzungen.sitzung(punkt.sitzungId).datum());
        abstimmungen.save(ergebnis.mitBefund(befund.id()));
        punkt.abstimmungBefundId = befund.id();
        punkt.beschlusstext = antrag.istHauptantrag() ? text : punkt.beschlusstext;
        punkte.save(punkt);
    }

    /**
     * Records what the chair established as the result of the latest vote. The main motion, or an adopted motion for
     * postponement, gives the item its result. A joint proposal for a committee that is not adopted gives it none: the
     * council then votes on lists (§ 50 Abs. 3 GO NRW).
     *
     * @return what comes next: the motions that are left, the lists, or nothing
     * @throws EingabeFehler if a deviation has no reason
     */
    public Weiter feststellen(long punktId, Festgestellt festgestellt, String person) {
        Tagesordnungspunkt punkt = punkte.findById(punktId).orElseThrow();
        Abstimmungsergebnis abstimmung = laufende(punktId).orElseThrow();
        Antrag antrag = antraege.antrag(abstimmung.antragId());
        feststellungen.feststellen(anlass(punkt, wovon(antrag) + "Ergebnis festgestellt", person),
                feststellungen.befund(abstimmung.befundId()), festgestellt.ergebnis(), festgestellt.begruendung());
        boolean angenommen = Stimmenbestand.ANGENOMMEN.contains(festgestellt.ergebnis());
        abstimmungen.save(abstimmung.mitFeststellung(festgestellt.ergebnis()));
        if (antrag.istHauptantrag() && !angenommen
                && abstimmung.gegenstand() == Abstimmungsgegenstand.EINHEITLICHER_WAHLVORSCHLAG) {
            return Weiter.LISTEN;
        }
        if (antrag.istHauptantrag()) {
            punkt.ergebnis = ergebnis(punkt.art, angenommen);
        } else if (antrag.vertagung() && angenommen) {
            punkt.ergebnis = Beratungsergebnis.VERTAGT;
            punkt.begruendung = "Vertagt auf Antrag zur Geschäftsordnung: " + antrag.antragsteller();
        }
        punkte.save(punkt);
        return punkt.ergebnis == null ? Weiter.BERATEN : Weiter.FERTIG;
    }

    /** @return the vote on the main motion of an item, if there was one */
    public Optional<Abstimmungsergebnis> abstimmung(long punktId) {
        return abstimmungen.findByPunktIdOrderById(punktId).stream()
                .filter(eine -> antraege.antrag(eine.antragId()).istHauptantrag()).findFirst();
    }

    /** @return every vote on an item, in the order in which they were taken; their motions by {@link Antragsliste} */
    public List<Abstimmungsergebnis> alle(long punktId) {
        return abstimmungen.findByPunktIdOrderById(punktId);
    }

    /** @return the vote that waits for the chair to establish its result, if there is one */
    public Optional<Abstimmungsergebnis> laufende(long punktId) {
        return alle(punktId).stream().filter(eine -> eine.festgestellt() == null).findFirst();
    }

    /** @return the single votes of a named vote; empty for any other */
    public List<Einzelstimme> einzelstimmen(long abstimmungId) {
        return einzelstimmen.findByAbstimmungIdOrderById(abstimmungId);
    }

    /** @return ids of the persons whose vote on this item is recorded by name */
    public Set<Long> gestimmt(long punktId) {
        return stimmabgaben.gestimmt(punktId);
    }

    /** @return whether there was a vote or a ballot on this item */
    public boolean hatAbstimmung(long punktId) {
        return stimmabgaben.hatAbstimmung(punktId);
    }

    /** @return who may vote on this item and who is excluded from it */
    public List<Stimmrecht> stimmrechte(long punktId) {
        return stimmberechtigung.fuer(punkte.findById(punktId).orElseThrow()).stream()
                .map(einer -> new Stimmrecht(einer.personId(), einer.name(), !einer.ausgeschlossen())).toList();
    }

    /** Whether somebody at the table may vote on an item. */
    public record Stimmrecht(long personId, String name, boolean stimmberechtigt) {
    }

    /** @return whether the mayor is at the table with a vote while this item is treated */
    public boolean mitBuergermeister(long punktId) {
        return Abstimmungsfakten.buergermeister(stimmberechtigung.amTisch(punkte.findById(punktId).orElseThrow()))
                .isPresent();
    }

    private static void formPruefen(Tagesordnungspunkt punkt, Stimmeneingabe eingabe) {
        new Pruefliste()
                .abweisenWenn(!punkt.art.wirdAbgestimmt(), "Abstimmung",
                        "Über diesen Punkt wird nicht abgestimmt (" + punkt.art.bezeichnung() + ").")
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

    private void einzelstimmen(Stimmeneingabe eingabe, long abstimmungId) {
        if (eingabe.weise() == Stimmeneingabe.Weise.EINZELSTIMMEN) {
            eingabe.einzelstimmen().forEach((personId, stimme) -> einzelstimmen.save(
                    new Einzelstimme(null, abstimmungId, personId, stimme)));
        }
    }

    /** Only a paper has a proposal from which the decision can differ; other line breaks are no change. */
    private static boolean geaendert(Tagesordnungspunkt punkt, Antrag antrag, String text) {
        return antrag.istHauptantrag() && punkt.stationId != null
                && !antrag.text().strip().replaceAll("\\s+", " ").equals(text.strip().replaceAll("\\s+", " "));
    }

    private static String wovon(Antrag antrag) {
        return antrag.istHauptantrag() ? "" : antrag.bezeichnung() + ": ";
    }

    private Gremium gremium(Tagesordnungspunkt punkt) {
        Sitzung sitzung = sitzungen.sitzung(punkt.sitzungId);
        return gremien.gremiumAm(sitzung.gremiumId, sitzung.datum);
    }

    private Anlass anlass(Tagesordnungspunkt punkt, String schritt, String person) {
        return sitzungen.anlass(sitzungen.sitzung(punkt.sitzungId), punkt.kurzname() + ": " + schritt, person);
    }

    private static Beratungsergebnis ergebnis(Punktart art, boolean angenommen) {
        if (!angenommen) {
            return Beratungsergebnis.ABGELEHNT;
        }
        return art == Punktart.DRUCKSACHE_VORBERATEND ? Beratungsergebnis.EMPFOHLEN : Beratungsergebnis.BESCHLOSSEN;
    }
}
