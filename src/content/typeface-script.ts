/**
 * The one script that stands in each page, before its first words: they do not wait for their typefaces.
 * Who comes from elsewhere gets those once the words are there, so that on a slow line the two do not
 * share it. Who comes from another page of the site, goes back or reloads has them, and gets them at once,
 * so that nothing changes under the eyes; so does who comes to a place far down, so that it stays where
 * it is.
 *
 * Both are put to use together, once both are there (or are not to be had): the page is then laid out
 * anew once. It says so by `data-typefaces` on the root and the event `typefaces` of the document. The
 * addresses of the files are attributes of the script.
 */
export const TYPEFACE_SCRIPT = [
  `{const{sans,serif}=document.currentScript.dataset,`,
  `face=(name,source,weight)=>new FontFace(name,source,{weight}).load(),`,
  `load=async()=>{const faces=[face('Von Moi Sans',sans,'400 650'),face('Newsreader',serif,'600')];`,
  `for(const{value}of await Promise.allSettled(faces))value&&document.fonts.add(value);`,
  `document.documentElement.dataset.typefaces='';document.dispatchEvent(new Event('typefaces'))};`,
  `location.hash||document.referrer.startsWith(location.origin+'/')`,
  `||performance.getEntriesByType('navigation')[0]?.type!='navigate'?load()`,
  `:addEventListener('DOMContentLoaded',()=>new PerformanceObserver((_,first)=>{first.disconnect();load()})`,
  `.observe({type:'paint',buffered:true}))}`,
].join('');
