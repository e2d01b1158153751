package de.beratungsfolge.mittelbereitstellungen;

import de.beratungsfolge.drucksachen.Drucksache;
import de.beratungsfolge.drucksachen.Drucksachen;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.feststellungen.Anlass;
import de.beratungsfolge.feststellungen.Feststellungen;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.regelwerk.pruefungen.Mittelentscheider;
import de.beratungsfolge.sitzungen.Festgestellt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Requesting funds beyond the budget and establishing whether they may be provided (§ 83 GO NRW). */
@Service
@Transactional
public class Mittelantraege {

    static final String ZULAESSIG = "ZULAESSIG";

    private final MittelantragRepository antraege;
    private final Drucksachen drucksachen;
    private final Erheblichkeit erheblichkeit;
    private final Feststellungen feststellungen;
    private final Clock uhr;

    Mittelantraege(MittelantragRepository antraege, Drucksachen drucksachen, Erheblichkeit erheblichkeit,
                   Feststellungen feststellungen, Clock uhr) {
        this.antraege = antraege;
        this.drucksachen = drucksachen;
        this.erheblichkeit = erheblichkeit;
        this.feststellungen = feststellungen;
        this.uhr = uhr;
    }

    /**
     * Takes in a request and asks the rules.
     *
     * @throws EingabeFehler if something is missing, or the paper is unknown
     */
    public Mittelantrag beantragen(MittelEingabe eingabe, String person) {
        Erheblichkeit.Schwelle schwelle = pruefen(eingabe);
        Mittelantrag neu = new Mittelantrag();
        neu.drucksacheId = papier(eingabe).map(Drucksache::id).orElse(null);
        neu.zweck = eingabe.zweck().strip();
        neu.oeffentlich = !eingabe.nichtoeffentlich() && papier(eingabe).map(Drucksache::oeffentlich).orElse(true);
        neu.betrag = eingabe.betrag();
        neu.erheblichAb = schwelle.ab();
        neu.erheblichQuelle = schwelle.quelle();
        neu.art = eingabe.art();
        neu.unabweisbar = eingabe.unabweisbar();
        neu.begruendung = eingabe.begruendung().strip();
        neu.deckung = eingabe.deckung().strip();
        neu.entscheider = eingabe.entscheider();
        neu.beantragtAm = eingabe.beantragtAm();
        neu.ausgabeAm = eingabe.ausgabeAm();
        neu.stand = Mittelstand.BEANTRAGT;
        antraege.save(neu);
        Anlass anlass = new Anlass(neu.vorgang(), "Mittel beantragt", person, neu.beantragtAm.atStartOfDay());
        feststellungen.festhalten(anlass, Eintragsart.SCHRITT, eingabe);
        vermerken(neu, neu.vorgang() + " beantragt", person);
        neu.befundId = feststellungen.erheben(anlass.fuer("Zulässigkeit geprüft"), neu.fakten(), neu.beantragtAm).id();
        return antraege.save(neu);
    }

    /**
     * Establishes whether the funds may be provided.
     *
     * @param ratFragen although it may not be, the council shall be asked for its consent
     * @return what comes next
     * @throws EingabeFehler if a deviation has no reason
     */
    public Mittelschritt feststellen(long id, Festgestellt festgestellt, boolean ratFragen, String person) {
        Mittelantrag einer = antrag(id);
        feststellungen.feststellen(jetzt(einer, "Zulässigkeit festgestellt", person),
                feststellungen.befund(einer.befundId), festgestellt.ergebnis(), festgestellt.begruendung());
        if (!ZULAESSIG.equals(festgestellt.ergebnis())) {
            if (ratFragen) {
                return Mittelschritt.GREMIUM;
            }
            enden(einer, Mittelstand.UNZULAESSIG, person);
            return Mittelschritt.UNZULAESSIG;
        }
        return einer.erheblich() || einer.entscheider != Mittelentscheider.KAEMMERER ? Mittelschritt.GREMIUM
                : Mittelschritt.AUSGABE;
    }

    /** @return the request
     *  @throws NoSuchElementException if there is none */
    public Mittelantrag antrag(long id) {
        return antraege.findById(id).orElseThrow(() -> new NoSuchElementException("Mittelbereitstellung " + id));
    }

    /** @return funds that were provided without being considerable and still have to be reported to the council */
    public List<Mittelantrag> ohneKenntnis() {
        return antraege.findByStandAndZurKenntnisAmIsNullOrderById(Mittelstand.BEREITGESTELLT).stream()
                .filter(einer -> !einer.erheblich()).toList();
    }

    void enden(Mittelantrag einer, Mittelstand stand, String person) {
        einer.stand = stand;
        antraege.save(einer);
        feststellungen.festhalten(jetzt(einer, "Mittel " + stand.bezeichnung(), person), Eintragsart.SCHRITT,
                Map.of("stand", stand));
        vermerken(einer, einer.vorgang() + ": " + stand.bezeichnung(), person);
    }

    Anlass jetzt(Mittelantrag einer, String schritt, String person) {
        return new Anlass(einer.vorgang(), schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)));
    }

    LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }

    private void vermerken(Mittelantrag einer, String satz, String person) {
        if (einer.drucksacheId != null) {
            feststellungen.festhalten(new Anlass(drucksachen.drucksache(einer.drucksacheId).nummer(), satz, person,
                    LocalDateTime.now(uhr.withZone(Datum.ZONE))), Eintragsart.SCHRITT, Map.of("vorgang", einer.vorgang()));
        }
    }

    private Optional<Drucksache> papier(MittelEingabe eingabe) {
        return drucksachen.mitNummer(eingabe.drucksache());
    }

    private Erheblichkeit.Schwelle pruefen(MittelEingabe eingabe) {
        Pruefliste liste = new Pruefliste().verlange("Zweck", eingabe.zweck()).hoechstens("Zweck", eingabe.zweck(), 300)
                .verlange("Betrag", eingabe.betrag())
                .abweisenWenn(eingabe.betrag() != null && eingabe.betrag() < 1, "Betrag", "muss mindestens 1 Euro sein.")
                .verlange("Art", eingabe.art())
                .verlange("Begründung", eingabe.begruendung()).hoechstens("Begründung", eingabe.begruendung(), 4000)
                .verlange("Deckung", eingabe.deckung()).hoechstens("Deckung", eingabe.deckung(), 2000)
                .verlange("Wer entscheidet", eingabe.entscheider())
                .verlange("Beantragt am", eingabe.beantragtAm())
                .abweisenWenn(liegtInZukunft(eingabe.beantragtAm()), "Beantragt am", "liegt in der Zukunft.")
                .abweisenWenn(liegtInZukunft(eingabe.ausgabeAm()), "Schon ausgegeben am", "liegt in der Zukunft.")
                .abweisenWenn(eingabe.drucksache() != null && papier(eingabe).isEmpty(), "Drucksache",
                        "„" + eingabe.drucksache() + "“ ist nicht bekannt.");
        Optional<Erheblichkeit.Schwelle> ortswert = eingabe.beantragtAm() == null ? Optional.empty()
                : erheblichkeit.am(eingabe.beantragtAm());
        if (ortswert.isEmpty()) {
            liste.verlange("Erheblich ab", eingabe.erheblichAb())
                    .abweisenWenn(eingabe.erheblichAb() != null && eingabe.erheblichAb() < 1, "Erheblich ab",
                            "muss mindestens 1 Euro sein.")
                    .verlange("Quelle der Schwelle", eingabe.erheblichQuelle())
                    .hoechstens("Quelle der Schwelle", eingabe.erheblichQuelle(), 300);
        }
        liste.abschliessen();
        return ortswert.orElseGet(() -> new Erheblichkeit.Schwelle(eingabe.erheblichAb(), eingabe.erheblichQuelle().strip()));
    }

    private boolean liegtInZukunft(LocalDate tag) {
        return tag != null && tag.isAfter(heute());
    }
}
