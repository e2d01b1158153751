package de.beratungsfolge.aufbewahrung;

import de.beratungsfolge.aufbewahrung.Loeschauftrag.Stand;
import de.beratungsfolge.aufbewahrung.Loeschgut.Faellig;
import de.beratungsfolge.eingabe.Datum;
import de.beratungsfolge.eingabe.EingabeFehler;
import de.beratungsfolge.eingabe.Pruefliste;
import de.beratungsfolge.protokoll.Eintragsart;
import de.beratungsfolge.protokoll.Protokoll;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is due to be deleted, who ordered it, and that it is done as soon as somebody else confirms it: four eyes. */
@Service
@Transactional
public class Loeschauftraege {

    /** Chain of orders and holds. */
    static final String VORGANG = "Löschaufträge";
    private static final int TEXT = 2000;

    private final List<Loeschgut> gueter;
    private final Fristen fristen;
    private final Sperren sperren;
    private final LoeschauftragRepository auftraege;
    private final Protokoll protokoll;
    private final Clock uhr;

    Loeschauftraege(List<Loeschgut> gueter, Fristen fristen, Sperren sperren, LoeschauftragRepository auftraege, Protokoll protokoll,
                    Clock uhr) {
        this.gueter = gueter.stream().sorted(Comparator.comparing(Loeschgut::art)).toList();
        this.fristen = fristen;
        this.sperren = sperren;
        this.auftraege = auftraege;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /**
     * What is due of one kind.
     *
     * @param faellige   may be ordered
     * @param gesperrte  why something is kept although its period is over, by what it is
     * @param beauftragt whether an order for this kind waits already
     */
    public record Faelliges(Frist frist, List<Faellig> faellige, Map<String, String> gesperrte, boolean beauftragt) {
    }

    /** @return what is due today, kind by kind; kinds of which the program can delete nothing are left out */
    @Transactional(readOnly = true)
    public List<Faelliges> faellig() {
        Map<String, String> gesperrt = sperren.gruende();
        return gueter.stream().map(gut -> faellig(gut, gesperrt)).toList();
    }

    /** @return all orders, the latest first */
    @Transactional(readOnly = true)
    public List<Loeschauftrag> alle() {
        return auftraege.findAllByOrderByIdDesc();
    }

    /** @return what each order contains, by its id: an open one in words, of one that is decided only the Kennungen are left */
    @Transactional(readOnly = true)
    public Map<Long, List<String>> umfaenge() {
        return auftraege.findAllByOrderByIdDesc().stream().collect(Collectors.toMap(Loeschauftrag::id, auftrag ->
                auftrag.stand() == Stand.OFFEN ? inWorten(auftrag.kennungen(), gut(auftrag.art())) : auftrag.kennungen()));
    }

    /**
     * Orders that everything of a kind is deleted that is due today.
     *
     * @throws EingabeFehler if the reason is missing, nothing is due, or an order for this kind waits already
     */
    public void beantragen(Aufbewahrungsart art, String grund, String person) {
        new Pruefliste().verlange("Art", art).verlange("Grund", grund).hoechstens("Grund", grund, TEXT).abschliessen();
        Faelliges faelliges = faellig(gut(art), sperren.gruende());
        new Pruefliste().abweisenWenn(faelliges.faellige().isEmpty(), "Art", "Von „" + art.bezeichnung() + "“ ist heute nichts fällig.")
                .abweisenWenn(faelliges.beauftragt(), "Art", "Ein Auftrag für „" + art.bezeichnung() + "“ wartet schon auf Bestätigung.")
                .abschliessen();
        Loeschauftrag auftrag = auftraege.save(new Loeschauftrag(null, null, art,
                faelliges.faellige().stream().map(Faellig::kennung).collect(Collectors.joining("\n")), faelliges.frist().satz(),
                grund.strip(), person, heute(), Stand.OFFEN, null, null, null));
        verzeichnen("Löschung beantragt", auftrag, person, grund.strip());
    }

    /**
     * Confirms an order: at this moment everything is deleted, or nothing.
     *
     * @throws EingabeFehler if the same person ordered it, it is decided already, or something of it is not due any more
     */
    public void bestaetigen(long id, String person) {
        Loeschauftrag auftrag = offener(id);
        new Pruefliste().abweisenWenn(auftrag.beantragtVon().equals(person), "Löschauftrag " + id,
                "Wer die Löschung beantragt hat, kann sie nicht selbst bestätigen.").abschliessen();
        Loeschgut gut = gut(auftrag.art());
        Map<String, Faellig> faellige = faellig(gut, sperren.gruende()).faellige().stream()
                .collect(Collectors.toMap(Faellig::kennung, eines -> eines, (eines, anderes) -> eines, LinkedHashMap::new));
        List<String> fehlende = new ArrayList<>(auftrag.kennungen());
        fehlende.removeAll(faellige.keySet());
        new Pruefliste().abweisenWenn(!fehlende.isEmpty(), "Löschauftrag " + id, "Nicht mehr fällig oder inzwischen gesperrt: "
                + String.join(", ", inWorten(fehlende, gut)) + ". Bitte ablehnen und neu beantragen.").abschliessen();
        verzeichnen("Löschung bestätigt", auftrag, person, auftrag.grund());
        String grund = auftrag.frist() + "; Auftrag " + id + ": beantragt von " + auftrag.beantragtVon() + ", bestätigt von " + person
                + ", Grund: " + auftrag.grund();
        auftrag.kennungen().forEach(kennung -> gut.loeschen(faellige.get(kennung), grund, person));
        auftraege.save(auftrag.entschieden(Stand.AUSGEFUEHRT, person, heute(), null));
    }

    /**
     * Refuses an order, also one's own.
     *
     * @throws EingabeFehler if the reason is missing, or it is decided already
     */
    public void ablehnen(long id, String grund, String person) {
        new Pruefliste().verlange("Grund", grund).hoechstens("Grund", grund, TEXT).abschliessen();
        Loeschauftrag auftrag = auftraege.save(offener(id).entschieden(Stand.ABGELEHNT, person, heute(), grund.strip()));
        verzeichnen("Löschung abgelehnt", auftrag, person, grund.strip());
    }

    private Loeschauftrag offener(long id) {
        Loeschauftrag auftrag = auftraege.findById(id).orElseThrow(() -> new NoSuchElementException("Löschauftrag " + id));
        new Pruefliste().abweisenWenn(auftrag.stand() != Stand.OFFEN, "Löschauftrag " + id, "Er ist schon entschieden ("
                + auftrag.stand().bezeichnung() + ").").abschliessen();
        return auftrag;
    }

    private Faelliges faellig(Loeschgut gut, Map<String, String> gesperrt) {
        Frist frist = fristen.frist(gut.art());
        List<Faellig> alle = auchGesperrtes(gut, frist);
        Map<String, String> gesperrte = new LinkedHashMap<>();
        alle.stream().filter(eines -> gesperrt.containsKey(eines.vorgang()))
                .forEach(eines -> gesperrte.put(eines.bezeichnung(), gesperrt.get(eines.vorgang())));
        boolean beauftragt = auftraege.findAllByOrderByIdDesc().stream()
                .anyMatch(auftrag -> auftrag.art() == gut.art() && auftrag.stand() == Stand.OFFEN);
        return new Faelliges(frist, alle.stream().filter(eines -> !gesperrt.containsKey(eines.vorgang())).toList(), gesperrte, beauftragt);
    }

    private List<Faellig> auchGesperrtes(Loeschgut gut, Frist frist) {
        LocalDate bis = frist.faelligBis(heute());
        return bis == null ? List.of() : gut.faellig(bis);
    }

    /** What is not due any more keeps its Kennung. */
    private List<String> inWorten(List<String> kennungen, Loeschgut gut) {
        Map<String, String> worte = auchGesperrtes(gut, fristen.frist(gut.art())).stream()
                .collect(Collectors.toMap(Faellig::kennung, Faellig::bezeichnung, (eines, anderes) -> eines));
        return kennungen.stream().map(kennung -> worte.getOrDefault(kennung, kennung)).toList();
    }

    private Loeschgut gut(Aufbewahrungsart art) {
        return gueter.stream().filter(gut -> gut.art() == art).findFirst().orElseThrow(() -> new EingabeFehler("Art",
                "„" + art.bezeichnung() + "“ löscht das Programm nicht."));
    }

    private void verzeichnen(String schritt, Loeschauftrag auftrag, String person, String grund) {
        Map<String, Object> inhalt = new LinkedHashMap<>();
        inhalt.put("auftrag", auftrag.id());
        inhalt.put("art", auftrag.art().bezeichnung());
        inhalt.put("umfang", auftrag.kennungen());
        inhalt.put("frist", auftrag.frist());
        inhalt.put("grund", grund);
        protokoll.verzeichnen(VORGANG, Eintragsart.SCHRITT, schritt, person, LocalDateTime.now(uhr.withZone(Datum.ZONE)), inhalt, null);
    }

    private LocalDate heute() {
        return LocalDate.now(uhr.withZone(Datum.ZONE));
    }
}
