package de.beratungsfolge.sitzungen;

import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.ErhobenerBefund;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmung;
import de.beratungsfolge.regelwerk.pruefungen.Abstimmungsgegenstand;
import de.beratungsfolge.regelwerk.pruefungen.GremiumArt;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is excluded from an item: established by the chair, in a dispute by the body (§ 31 Abs. 4 GO NRW). */
@Service
@Transactional
public class Ausschlussfeststellungen {

    private static final String AUSGESCHLOSSEN = "AUSGESCHLOSSEN";

    private final AusschlussRepository ablage;
    private final Ausschluesse ausschluesse;
    private final Tagesordnung tagesordnung;
    private final Anwesenheiten anwesenheiten;
    private final Stimmabgaben stimmabgaben;
    private final Sitzungen sitzungen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;

    Ausschlussfeststellungen(AusschlussRepository ablage, Ausschluesse ausschluesse, Tagesordnung tagesordnung,
                             Anwesenheiten anwesenheiten, Stimmabgaben stimmabgaben, Sitzungen sitzungen,
                             Gremien gremien, Feststellungen feststellungen) {
        this.ablage = ablage;
        this.ausschluesse = ausschluesse;
        this.tagesordnung = tagesordnung;
        this.anwesenheiten = anwesenheiten;
        this.stimmabgaben = stimmabgaben;
        this.sitzungen = sitzungen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
    }

    /**
     * Records what was established about each open ground.
     *
     * @param jeAusschluss by the id of the ground
     * @throws EingabeFehler if one is left open, a deviation has no reason, an excluded member goes where there is no
     *                       place for it, or the item was voted on meanwhile
     */
    public void feststellen(long sitzungId, Map<Long, Ausschlussfeststellung> jeAusschluss, String person) {
        for (Ausschluss ausschluss : ausschluesse.offene(sitzungId)) {
            Tagesordnungspunkt punkt = tagesordnung.punkt(ausschluss.punktId());
            String wer = gremien.person(ausschluss.personId()).name() + ", " + punkt.kurzname();
            Ausschlussfeststellung eine = jeAusschluss.get(ausschluss.id());
            if (eine == null || eine.ergebnis() == null && eine.streit() == null) {
                throw new EingabeFehler(wer, "Bitte feststellen, ob ausgeschlossen oder nicht.");
            }
            Anlass anlass = sitzungen.anlass(sitzungen.sitzung(sitzungId), "Ausschluss festgestellt: " + wer, person);
            Festgestellt festgestellt = eine.streit() == null ? new Festgestellt(eine.ergebnis(), eine.begruendung())
                    : entscheidungDesGremiums(ausschluss, punkt, eine.streit(), anlass, wer);
            boolean ausgeschlossen = AUSGESCHLOSSEN.equals(festgestellt.ergebnis());
            pruefen(punkt, eine, ausgeschlossen, wer);
            feststellungen.feststellen(anlass, feststellungen.befund(ausschluss.befundId()), festgestellt.ergebnis(),
                    festgestellt.begruendung());
            Ausschluss neu = ausschluss.festgestellt(ausgeschlossen, eine.verlaesst(), eine.streit());
            ablage.save(neu);
            if (ausgeschlossen) {
                feststellungen.festhalten(anlass.fuer(wer + ": " + neu.verlaesst().bezeichnung()), Eintragsart.SCHRITT,
                        Map.of("verlaesst", neu.verlaesst()));
            }
        }
    }

    private void pruefen(Tagesordnungspunkt punkt, Ausschlussfeststellung eine, boolean ausgeschlossen, String wer) {
        new Pruefliste()
                .abweisenWenn(ausgeschlossen && stimmabgaben.hatAbstimmung(punkt.id()), wer,
                        Ausschluesse.NACH_DER_ABSTIMMUNG)
                .abweisenWenn(ausgeschlossen && eine.verlaesst() == null, wer, "Bitte angeben, ob das Mitglied den Raum "
                        + "verlässt oder im Zuschauerbereich Platz nimmt.")
                .abweisenWenn(ausgeschlossen && eine.verlaesst() == Ausschlussort.ZUSCHAUERBEREICH && !punkt.oeffentlich(),
                        wer, "Im nichtöffentlichen Teil gibt es keinen Zuschauerbereich; wer ausgeschlossen ist, verlässt "
                                + "den Raum (§ 31 Abs. 4 Satz 1 GO NRW).")
                .abschliessen();
    }

    /** The body's own vote decides; the person concerned does not take part. */
    private Festgestellt entscheidungDesGremiums(Ausschluss ausschluss, Tagesordnungspunkt punkt, Stimmenzahlen streit,
                                                 Anlass anlass, String wer) {
        Gremium gremium = gremien.gremiumAm(sitzungen.sitzung(punkt.sitzungId()).gremiumId(), sitzungen.sitzung(punkt.sitzungId()).datum());
        Set<Long> draussen = ausschluesse.ausgeschlossen(punkt.id());
        int berechtigt = (int) anwesenheiten.jetzt(punkt.sitzungId()).stream()
                .filter(Anwesenheit::stimmberechtigtAnwesend)
                .filter(einer -> einer.personId() != ausschluss.personId() && !draussen.contains(einer.personId())).count();
        Pruefliste liste = new Pruefliste();
        streit.pruefen(liste, wer, berechtigt);
        liste.abschliessen();
        ErhobenerBefund befund = feststellungen.erheben(anlass.fuer("Entscheidung im Streit ausgezählt: " + wer),
                new Abstimmung(gremium.fuerRegeln(), Abstimmungsgegenstand.BESCHLUSS, streit.ja(), streit.nein(),
                        streit.enthalten(), 0, gremium.art() == GremiumArt.SENIORENBEIRAT ? berechtigt : null, null),
                sitzungen.sitzung(punkt.sitzungId()).datum());
        boolean ausgeschlossen = "ANGENOMMEN".equals(befund.befund().ergebnis());
        return new Festgestellt(ausgeschlossen ? AUSGESCHLOSSEN : "NICHT_AUSGESCHLOSSEN",
                "Im Streit hat das Gremium entschieden (" + gremium.name() + ", § 31 Abs. 4 Satz 2 GO NRW): "
                        + streit.wortlaut() + ".");
    }
}
