#!/usr/bin/env python3
"""tr.py make LANG | show LANG FILE FROM TO | put LANG FILE JSON | check LANG FILE | stat LANG      FILE: content or interface"""
import sys,re,json,os,unicodedata
POT={'content':'/work/main/po/content/hepatica-content.pot','interface':'/work/main/po/hepatica.pot'}
TOPICS='library.xml overview urgent-help what-is-liver-metastasis symptoms diagnosis treatment contact clinic.xml'.split()
PLURAL={'ur':'nplurals=2; plural=(n != 1);','pa':'nplurals=2; plural=(n != 1);','de':'nplurals=2; plural=(n != 1);',
'pl':'nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);',
'ar':'nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : 5);',
'bn':'nplurals=2; plural=(n != 1);','ro':'nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100 > 0 && n%100 < 20)) ? 1 : 2);',
'so':'nplurals=2; plural=(n != 1);','zh_CN':'nplurals=1; plural=0;','fr':'nplurals=2; plural=(n > 1);'}
def unq(lines):
    return ''.join(json.loads(re.search(r'"(?:[^"\\]|\\.)*"',l).group(0).replace('\\a','\\u0007')) for l in lines)
def parse(path):
    out=[]
    for blk in re.split(r'\n\s*\n',open(path,encoding='utf-8').read()):
        if blk.lstrip().startswith('#~'): continue
        e={'comments':[],'ctx':None,'id':None,'plural':None,'str':[]}; cur=None; buf={}
        for l in blk.split('\n'):
            if l.startswith('#'): e['comments'].append(l); continue
            m=re.match(r'(msgctxt|msgid_plural|msgid|msgstr(?:\[\d+\])?) (".*")',l)
            if m: cur=m.group(1); buf[cur]=[m.group(2)]
            elif l.startswith('"') and cur: buf[cur].append(l)
        if 'msgid' not in buf: continue
        e['id']=unq(buf['msgid']); e['ctx']=unq(buf['msgctxt']) if 'msgctxt' in buf else None
        e['plural']=unq(buf['msgid_plural']) if 'msgid_plural' in buf else None
        ks=sorted((k for k in buf if k.startswith('msgstr')),key=lambda k:int(re.search(r'\d+',k).group(0)) if '[' in k else 0)
        e['str']=[unq(buf[k]) for k in ks]; out.append(e)
    return out
def q(k,s):
    parts=[p for p in re.split(r'(?<=\n)',s) if p] or ['']
    enc=lambda p: json.dumps(p,ensure_ascii=False)
    return k+' '+enc(parts[0]) if len(parts)==1 else k+' ""\n'+'\n'.join(enc(p) for p in parts)
def write(path,es):
    o=[]
    for e in es:
        l=list(e['comments'])
        if e['ctx'] is not None: l.append(q('msgctxt',e['ctx']))
        l.append(q('msgid',e['id']))
        if e['plural'] is not None:
            l.append(q('msgid_plural',e['plural'])); l+= [q('msgstr[%d]'%i,s) for i,s in enumerate(e['str'])]
        else: l.append(q('msgstr',e['str'][0] if e['str'] else ''))
        o.append('\n'.join(l))
    open(path,'w',encoding='utf-8').write('\n\n'.join(o)+'\n')
def used_glossary():
    used=set(); root='/work/main/data/content/'; pages=root+'pages/'
    for t in TOPICS:
        p=pages+t+'.page'
        if os.path.exists(p): used|=set(re.findall(r'term ref="([^"]+)"',open(p).read()))
    g=open(root+'glossary.xml').read(); ok=set()
    import html
    for m in re.finditer(r'<entry id="([^"]+)" term="([^"]+)"(.*?)>(.*?)</entry>',g,re.S):
        if m.group(1) in used:
            ok.add(html.unescape(m.group(2))); ok.add(re.sub(r'\s+',' ',m.group(4)).strip())
            k=re.search(r'keywords="([^"]+)"',m.group(3))
            if k: ok.add(html.unescape(k.group(1)))
    return ok
def po(lang,f): return '/work/tr/%s/%s.po'%(lang,f)
def make(lang):
    os.makedirs('/work/tr/'+lang,exist_ok=True)
    for f in POT:
        if f=='content' and lang in ('bn','ro','so','zh_CN','fr'): continue
        es=parse(POT[f]); old={}
        if os.path.exists(po(lang,f)): old={(e['ctx'],e['id']):e['str'] for e in parse(po(lang,f))}
        n=int(re.search(r'nplurals=(\d)',PLURAL[lang]).group(1))
        if f=='content':
            g=used_glossary()
            es=[e for e in es if e['id']=='' or e['ctx'] in TOPICS or e['ctx'] in ('sources.xml',) or (e['ctx']=='glossary.xml' and e['id'] in g) or (e['ctx']=='synonyms')]
        for e in es:
            if e['id']=='':
                h='\n'.join(l for l in e['str'][0].split('\n'))
                h=re.sub(r'Language: .*','Language: '+lang,h); h=re.sub(r'Plural-Forms:.*\n','',h); h=re.sub(r'charset=\w+(-8)?','charset=UTF-8',h)
                h=re.sub('Last-Translator: .*','Last-Translator: The Hepatica authors',h); h=re.sub('Language-Team: .*','Language-Team: none',h); h=re.sub('PO-Revision-Date: .*','PO-Revision-Date: 2026-11-25 00:00+0000',h)
                e['str']=[h+'Plural-Forms: '+PLURAL[lang]+'\n']; e['comments']=['# Draft translation, not reviewed.']; continue
            e['str']=old.get((e['ctx'],e['id'])) or ['']*(n if e['plural'] is not None else 1)
        write(po(lang,f),es)
def nums(s):
    s=re.sub(r'<[^>]*>',' ',s)
    s=''.join(str(unicodedata.digit(c)) if c.isdigit() and unicodedata.digit(c,None) is not None else c for c in s)
    s=s.replace('\u066b','.').replace('\u066c',',')
    return sorted(re.findall(r'\d+(?:[.,]\d+)*',s))
def norm(l): return sorted(x.replace(',','.') for x in l)
def tags(s): return sorted(re.findall(r'</?[^>]+>',s))
def phones(s): return sorted(re.findall(r'<phone>(.*?)</phone>',s))
def dirs(s): return sorted(re.sub(r'\d+\$','',d) for d in re.findall(r'%(?:\d+\$)?[-+ 0-9.\']*(?:hh|h|ll|l|z)?[diouxXfgsc%]',s))
def faults(e,f):
    if e['id']=='' : return []
    out=[]
    kw=any('may search for' in c or 'what people type' in c or 'Keywords' in c for c in e['comments'])
    for i,s in enumerate(e['str']):
        if not s: out.append('empty'); continue
        src=e['id'] if i==0 or e['plural'] is None else e['plural']
        if f=='content':
            if tags(s)!=tags(src): out.append('tags %s != %s'%(tags(s),tags(src)))
            if phones(s)!=phones(src): out.append('phone')
            if not kw and norm(nums(s))!=norm(nums(src)): out.append('numbers %s != %s'%(nums(s),nums(src)))
            if re.search('[\u202a-\u202e\u2066-\u2069\u200e\u200f]',s): out.append('bidi control')
            if '&' in re.sub(r'&(amp|lt|gt|quot|apos);','',s) and '&' not in src: out.append('bare &')
        else:
            a,b=dirs(s),dirs(src)
            if e['plural'] is not None:
                if not set(a)<=set(dirs(e['plural'])): out.append('directives %s'%a)
            elif a!=b: out.append('directives %s != %s'%(a,b))
            if len(re.findall(r'(?<!_)_(?=\w)',src))==1 and any('access key' in c or True for c in e['comments']) and src.count('_')==1 and not re.search(r'\w_\w',src) and s.count('_')!=1: out.append('mnemonic _ missing')
            if src.endswith('\n')!=s.endswith('\n'): out.append('final newline')
        if src.endswith('…')!=s.endswith('…'): out.append('ellipsis')
    return out
def main():
    c=sys.argv[1]
    if c=='make': return make(sys.argv[2])
    if c=='stat':
        for f in POT:
            if os.path.exists(po(sys.argv[2],f)):
                es=[e for e in parse(po(sys.argv[2],f)) if e['id']]; print(f,len(es),'left',sum(1 for e in es if not all(e['str'])))
        return
    lang,f=sys.argv[2:4]; es=parse(po(lang,f))
    if c=='show':
        for i in range(int(sys.argv[4]),min(int(sys.argv[5])+1,len(es))):
            e=es[i]
            if e['id']=='': continue
            print('%d [%s] {%s}%s\n   EN: %s'%(i,e['ctx'] or '','; '.join(x[2:].strip().replace('TRANSLATORS: ','') for x in e['comments'] if x.startswith('#.')),' PLURAL(%d forms): %s'%(len(e['str']),e['plural']) if e['plural'] else '',e['id'].replace('\n','\\n')))
            if all(e['str']): print('   %s: %s'%(lang,' | '.join(e['str'])))
    elif c=='put':
        d=json.load(open(sys.argv[4],encoding='utf-8')); bad=0
        for k,v in d.items():
            e=es[int(k)]; v=v if isinstance(v,list) else [v]
            if len(v)!=len(e['str']): print(k,'needs',len(e['str']),'forms'); bad+=1; continue
            e['str']=v; x=faults(e,f)
            if x: print(k,x); bad+=1
        write(po(lang,f),es); print('put',len(d),'faulty',bad,'left',sum(1 for e in es if e['id'] and not all(e['str'])))
    elif c=='check':
        n=0
        for i,e in enumerate(es):
            for x in faults(e,f):
                n+=1; print(i,x,'|',e['id'][:60])
        print(len(es),'messages,',n,'faults')
main()
