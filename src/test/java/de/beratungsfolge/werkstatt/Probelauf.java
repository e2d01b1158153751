package de.beratungsfolge.werkstatt;
public class Probelauf { public static void main(String[] a) { long t=System.currentTimeMillis(); int c=FaelleBefehl.ausfuehren(java.util.List.of(a), new java.io.PrintStream(System.out,true,java.nio.charset.StandardCharsets.UTF_8)); System.out.println("exit "+c+" "+(System.currentTimeMillis()-t)+" ms"); } }
