package de.beratungsfolge.sitzungen;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who voted where: asked before somebody is set absent or excluded. Knows nothing of attendance, so that attendance
 * may ask it.
 */
@Service
@Transactional(readOnly = true)
public class Stimmabgaben {

    private final AbstimmungRepository abstimmungen;
    private final EinzelstimmeRepository einzelstimmen;
    private final WahlRepository wahlen;
    private final WahlgangRepository wahlgaenge;
    private final ListenwahlRepository listenwahlen;

    Stimmabgaben(AbstimmungRepository abstimmungen, EinzelstimmeRepository einzelstimmen, WahlRepository wahlen,
                 WahlgangRepository wahlgaenge, ListenwahlRepository listenwahlen) {
        this.abstimmungen = abstimmungen;
        this.einzelstimmen = einzelstimmen;
        this.wahlen = wahlen;
        this.wahlgaenge = wahlgaenge;
        this.listenwahlen = listenwahlen;
    }

    /** @return ids of the persons whose vote on this item is recorded by name, in any of its votes */
    public Set<Long> gestimmt(long punktId) {
        return abstimmungen.findByPunktIdOrderById(punktId).stream()
                .flatMap(eine -> einzelstimmen.findByAbstimmungIdOrderById(eine.id()).stream())
                .map(Einzelstimme::personId).collect(Collectors.toSet());
    }

    /** @return whether there was a vote or a ballot on this item: the numbers then rest on who was there */
    public boolean hatAbstimmung(long punktId) {
        return stimmenzahl(punktId) >= 0;
    }

    /** @return the highest number of votes cast in one vote or ballot on this item; -1 if there was none */
    public int stimmenzahl(long punktId) {
        int abgestimmt = abstimmungen.findByPunktIdOrderById(punktId).stream()
                .mapToInt(eine -> eine.ja() + eine.nein() + eine.enthaltungen() + eine.ungueltig()).max().orElse(-1);
        int gewaehlt = wahlen.findByPunktIdOrderByDurchgang(punktId).stream()
                .flatMap(wahl -> wahlgaenge.findByWahlIdOrderByNummer(wahl.id()).stream())
                .mapToInt(Wahlgang::abgegeben).max().orElse(-1);
        int nachListen = listenwahlen.findByPunktId(punktId).map(Listenwahl::abgegeben).orElse(-1);
        return Math.max(abgestimmt, Math.max(gewaehlt, nachListen));
    }
}
