package de.beratungsfolge.rechtsbehelfe;

import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.gremien.Gremien;
import de.beratungsfolge.gremien.Gremium;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.sitzungen.Anliegen;
import de.beratungsfolge.sitzungen.Anliegenliste;
import de.beratungsfolge.sitzungen.Beschluesse;
import de.beratungsfolge.sitzungen.Beschluss;
import de.beratungsfolge.sitzungen.Punktart;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What Widerspruch, Beanstandung and Einspruch share: the stored row, the chains it leaves traces in, its end. */
@Component
class Akte {

    private static final int TITEL = 300;

    private final RechtsbehelfRepository rechtsbehelfe;
    private final Beschluesse beschluesse;
    private final Anliegenliste anliegenliste;
    private final Drucksachen drucksachen;
    private final Gremien gremien;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Akte(RechtsbehelfRepository rechtsbehelfe, Beschluesse beschluesse, Anliegenliste anliegenliste,
         Drucksachen drucksachen, Gremien gremien, Feststellungen feststellungen, Clock uhr) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.beschluesse = beschluesse;
        this.anliegenliste = anliegenliste;
        this.drucksachen = drucksachen;
        this.gremien = gremien;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /** @throws EingabeFehler if there is no decision of this id, or the day does not lie between it and today */
    Beschluss verlangeBeschluss(Long punktId, LocalDate tag, String feld) {
        new Pruefliste().verlange("Beschluss", punktId).verlange(feld, tag).abschliessen();
        Beschluss beschluss = beschluesse.zuPunkt(punktId).orElseThrow(() -> new EingabeFehler("Beschluss",
                "Zu diesem Tagesordnungspunkt ist nichts beschlossen."));
        new Pruefliste()
                .abweisenWenn(tag.isBefore(beschluss.am()), feld,
                        "liegt vor dem Beschluss (" + Datum.deutsch(beschluss.am()) + ").")
                .abweisenWenn(tag.isAfter(heute()), feld, "liegt in der Zukunft.").abschliessen();
        return beschluss;
    }

    /**
     * Stores a new one and holds the decision: the entry in the meeting's chain makes two at once wait for each other.
     *
     * @throws EingabeFehler if one of its kind is already pending
     */
    Rechtsbehelf eroeffnen(Rechtsbehelf neu, Object eingabe, String person) {
        rechtsbehelfe.save(neu);
        LocalDateTime am = neu.eingelegtAm.atStartOfDay();
        feststellungen.festhalten(new Anlass(neu.vorgang(), neu.art.bezeichnung() + " eingelegt", person, am),
                Eintragsart.SCHRITT, eingabe);
        vermerken(neu, neu.art.bezeichnung() + " eingelegt; die Ausführung ist gehemmt", person, am);
        rechtsbehelfe.findByPunktIdOrderById(neu.punktId).stream()
                .filter(anderer -> anderer.art == neu.art && anderer.ausgang == null && !anderer.id.equals(neu.id))
                .findFirst().ifPresent(anderer -> {
                    throw new EingabeFehler("Beschluss", "Gegen ihn läuft schon der Vorgang " + anderer.vorgang() + ".");
                });
        return neu;
    }

    /** Puts the matter before a body. @return id of the matter that waits */
    long anmelden(Rechtsbehelf einer, long gremiumId, Punktart art, String titel, LocalDate fruehestens,
                  LocalDate spaetestens, String person) {
        Anliegen neu = anliegenliste.anmelden(new Anliegen(null, gremiumId, art, titel, einer.vorgang(),
                beschluss(einer).oeffentlich(), fruehestens, spaetestens, false));
        einer.anliegenId = neu.id();
        rechtsbehelfe.save(einer);
        feststellungen.festhalten(jetzt(einer, "Beim Gremium angemeldet: " + gremien.gremium(gremiumId).name(), person),
                Eintragsart.SCHRITT, neu);
        return neu.id();
    }

    /** Ends it: the decision is no longer held. */
    void abschliessen(Rechtsbehelf einer, Ausgang ausgang, LocalDate am, String person) {
        einer.ausgang = ausgang;
        einer.erledigtAm = am;
        rechtsbehelfe.save(einer);
        String satz = einer.art.bezeichnung() + " erledigt: " + ausgang.bezeichnung();
        feststellungen.festhalten(jetzt(einer, satz, person), Eintragsart.SCHRITT,
                Map.of("ausgang", ausgang, "am", am));
        vermerken(einer, satz, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    /** @return e.g. {@code „Bänke am Markt“ (Sozialausschuss, 16.11.2021)} */
    String benennen(Rechtsbehelf einer) {
        Beschluss beschluss = beschluss(einer);
        String titel = beschluss.titel().length() <= TITEL ? beschluss.titel() : beschluss.titel().substring(0, TITEL) + " …";
        return "„" + titel + "“ (" + gremien.gremium(einer.gremiumId).name() + ", "
                + Datum.deutsch(einer.beschlussAm) + ")";
    }

    /** @return the council
     *  @throws EingabeFehler if none is entered */
    Gremium rat() {
        return gremien.alle().stream().filter(gremium -> gremium.fuerRegeln().istRat())
                .min(Comparator.comparing(Gremium::id))
                .orElseThrow(() -> new EingabeFehler("Gremium", "In den Stammdaten fehlt der Rat."));
    }

    Beschluss beschluss(Rechtsbehelf einer) {
        return beschluesse.zuPunkt(einer.punktId).orElseThrow();
    }

    Anlass jetzt(Rechtsbehelf einer, String schritt, String person) {
        return new Anlass(einer.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    private void vermerken(Rechtsbehelf einer, String satz, String person, LocalDateTime am) {
        Beschluss beschluss = beschluss(einer);
        Map<String, String> inhalt = Map.of("vorgang", einer.vorgang());
        feststellungen.festhalten(new Anlass(beschluss.sitzung(), beschluss.kurzname() + ": " + satz, person, am),
                Eintragsart.SCHRITT, inhalt);
        if (beschluss.stationId() != null) {
            String nummer = drucksachen.drucksache(drucksachen.station(beschluss.stationId()).drucksacheId()).nummer();
            feststellungen.festhalten(new Anlass(nummer, satz, person, am), Eintragsart.SCHRITT, inhalt);
        }
    }
}
