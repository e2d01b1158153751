package de.beratungsfolge.pruefung.last;
public final class Probe {
    public static void main(String[] a) throws Exception {
        int k = Integer.parseInt(a[1]);
        try (Lastprogramm p = new Lastprogramm("jdbc:h2:file:" + a[0])) {
            long b = System.nanoTime();
            Lastkopie s = new Lastkopie(p.ungezaehlt());
            System.out.println("unterschied " + s.ersterUnterschied() + " umfang " + s.umfang() + " " + (System.nanoTime() - b) / 1e9);
            b = System.nanoTime();
            s.schreiben(k);
            System.out.println("kopiert " + (System.nanoTime() - b) / 1e9);
            b = System.nanoTime();
            System.out.println(p.bohne(de.beratungsfolge.protokoll.Siegelbuch.class).schliessen().size() + " Siegel " + (System.nanoTime() - b) / 1e9);
        }
    }
}
